using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AceGraph.Charts;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Charts;

public sealed class SvgFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, string> Pictures
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in ChartCases.All.Keys)
            {
                data.Add(name, "light");
                data.Add(name, "dark");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Picture_TellsInWordsWhatItShows(string name, string theme)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(Draw(name, theme))).Root!;
        var (title, description) = (root.Element(Svg + "title")!, root.Element(Svg + "desc")!);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal($"{title.Attribute("id")!.Value} {description.Attribute("id")!.Value}", root.Attribute("aria-labelledby")!.Value);
        Assert.Contains(root.Descendants(Svg + "text"), text => text.Value == title.Value);
        Assert.NotEqual("", description.Value);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Picture_LoadsNothingAndStaysSmall(string name, string theme)
    {
        var bytes = Draw(name, theme);
        var root = XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root!;
        Assert.InRange(bytes.Length, 1, 100_000);
        Assert.DoesNotContain(root.DescendantsAndSelf().SelectMany(e => e.Attributes()), a => a.Name.LocalName is "href" or "src");
        Assert.DoesNotContain("url(http", Encoding.UTF8.GetString(bytes));
        Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName is "script" or "style" or "image" or "foreignObject");
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void AnotherCulture_GivesTheSameBytes(string name, string theme)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = Draw(name, theme);
            foreach (var culture in (string[])["de-DE", "ar-SA", "fa-IR", "tr-TR", "sv-SE"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Draw(name, theme));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What this machine draws is what every other does, whatever fonts it has.</summary>
    [Fact]
    public void SameData_GivesTheSameBytesEverywhere() => string.Join("\n", ChartCases.All.Keys
        .SelectMany(name => (string[])[$"{name}, light: {Hash(name, "light")}", $"{name}, dark: {Hash(name, "dark")}"])).MatchSnapshot();

    [Fact]
    public void Descriptions_StateTheData() => string.Join("\n", ChartCases.All.Select(c =>
    {
        var picture = c.Value(ChartTheme.Light);
        return $"{c.Key}\n  {picture.Title}\n  {picture.Description}";
    })).MatchSnapshot();

    [Theory]
    [InlineData("<script>alert(1)</script> ]]> &#0;")]
    [InlineData("a_{b}^{c} _{} x^{")]
    [InlineData("\u202E right to left 👩‍👩‍👧‍👦")]
    public void HostileName_StandsAsItWasWritten(string name) =>
        Assert.Contains(name, Texts(FunnelChart.Draw(ChartTheme.Light, name, [new("Qualified", 0)])).Select(text => text.Replace("\u2060", "")));

    [Theory]
    [InlineData('W')]
    [InlineData('日')]
    [InlineData('i')]
    public void LongName_StaysInThePicture(char letter)
    {
        var picture = FunnelChart.Draw(ChartTheme.Light, new string(letter, 255), [new("Qualified", 0)]);
        var shown = Assert.Single(Texts(picture), text => text.EndsWith('…'));
        Assert.InRange(shown.Length, 40, 254);
        Assert.InRange(new TextMeasure().MeasureText(shown, "", Canvas.TextSize, 400).Width, 600, Picture.Width);
    }

    [Theory]
    [InlineData('W')]
    [InlineData('日')]
    public void LongNameOfAPartner_LeavesRoomForTheNumber(char letter) => Assert.Contains(
        Texts(FunnelChart.Draw(ChartTheme.Light, new string(letter, PipelineCharts.LongestName), [new("Qualified", 1_234_567)])),
        text => text.EndsWith(": 1,234,567 in all", StringComparison.Ordinal));

    [Theory]
    [InlineData("funnel", "Qualified", "Technical Validation", "Committed", "12", "0", "5", "10", "Northwind: 17 in all")]
    [InlineData("lost reasons", "Price", "No Opportunity", "Other", "4", "1", "Northwind: 9 in all")]
    [InlineData("ageing", "Mar", "2026", "Apr", "Jan", "2027", "Feb", "−3", "−4", "10 needed for eligibility")]
    [InlineData("goals", "Jan 2026", "Today", "Validated: target 15", "Launched: target 5", "Validated, pace needed")]
    [InlineData("ageing, empty", "No validated opportunity counts yet.")]
    [InlineData("goals, empty", "No goal is set yet.")]
    public void Labels_AreText(string name, params string[] labels)
    {
        var texts = XDocument.Parse(Encoding.UTF8.GetString(Draw(name, "light"))).Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.All(labels, label => Assert.Contains(label, texts));
    }

    private static List<string> Texts(Picture picture) =>
        [.. XDocument.Parse(Encoding.UTF8.GetString(SvgFile.Write(picture))).Descendants(Svg + "text").Select(t => t.Value)];

    private static byte[] Draw(string name, string theme) => SvgFile.Write(ChartCases.All[name](ChartTheme.Find(theme)!));

    private static string Hash(string name, string theme) => Convert.ToHexStringLower(SHA256.HashData(Draw(name, theme)))[..16];
}
