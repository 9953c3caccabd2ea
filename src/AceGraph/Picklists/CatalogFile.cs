using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AceGraph.Picklists;

/// <summary>The data files of schema/catalogs, which travel inside the assembly.</summary>
public static class CatalogFile
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { AllowComments = true };

    /// <summary>The cells of every row below the header.</summary>
    /// <param name="name">The file's name: aws-products.csv.</param>
    /// <exception cref="FileNotFoundException">No such file was built in.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(CatalogFile).Assembly.GetManifestResourceStream($"catalogs/{name}")
            ?? throw new FileNotFoundException($"There is no catalog {name}.", name);
        using var reader = new StreamReader(stream);

        // The parser alone: typed records would compile an expression per type at every start.
        using var parser = new CsvParser(reader, Configuration);
        parser.Read();
        while (parser.Read())
        {
            yield return parser.Record ?? [];
        }
    }
}
