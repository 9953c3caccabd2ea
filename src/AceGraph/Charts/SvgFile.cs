using System.Text;
using System.Xml;
using System.Xml.Linq;
using OxyPlot;

namespace AceGraph.Charts;

/// <summary>
/// Writes a picture as SVG. The layout comes from widths that the library carries for Arial and its metric twins, which the text is shown
/// in, so that no font of the machine has a say in the bytes.
/// </summary>
internal static class SvgFile
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineChars = "\n" };

    public static byte[] Write(Picture picture)
    {
        var exporter = new SvgExporter
        {
            Width = Picture.Width,
            Height = picture.Height,
            IsDocument = false,
            TextMeasurer = new TextMeasure(),
        };
        using var drawing = new MemoryStream();
        exporter.Export(picture.Plot, drawing);
        drawing.Position = 0;
        var document = XDocument.Load(drawing);
        Describe(document.Root!, picture);
        using var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, Settings))
        {
            document.Save(writer);
        }

        return file.ToArray();
    }

    private static void Describe(XElement root, Picture picture)
    {
        root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {Picture.Width} {picture.Height}"));
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", "title desc");
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", "title"), picture.Title),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), picture.Description));
    }
}
