using System.CommandLine;
using System.Globalization;
using AceGraph.Data;
using AceGraph.Solutions;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Commands;

/// <summary><c>solution import</c>: the catalogue of a partner from a CSV file with the columns name and category.</summary>
internal sealed class SolutionImportCommand : Command
{
    private readonly Argument<FileInfo> _file = new("file") { Description = "CSV, UTF-8, with the headings name and category." };
    private readonly Option<string> _partner = new("--partner") { Description = "Name of the partner.", Required = true };

    public SolutionImportCommand(TimeProvider time)
        : base("import", "Add the solutions of a CSV file to a partner's catalogue; those that it has by name are passed over.")
    {
        var data = CommonOptions.Data();
        Arguments.Add(_file);
        Options.Add(_partner);
        Options.Add(data);
        SetAction(async (result, cancellation) =>
        {
            var solutions = Read(result.GetRequiredValue(_file));
            await using var installation = await Installation.OpenAsync(result.GetRequiredValue(data), time, cancellation);
            var added = 0;
            await installation.Lane.RunAsync(
                async scope => added = await AddAsync(scope.Db, installation.Ids, solutions, result.GetRequiredValue(_partner), cancellation), _ => true, cancellation);
            await result.InvocationConfiguration.Output.WriteLineAsync($"{added} solutions added, {solutions.Count - added} were there.");
        });
    }

    private static async Task<int> AddAsync(AceGraphContext db, IdGenerator ids, List<Solution> solutions, string partner, CancellationToken cancellation)
    {
        var found = await db.Partners.FirstOrDefaultAsync(p => p.Name == partner, cancellation)
            ?? throw new Refusal($"There is no partner {partner}: make it with 'partner create', or see its exact name there.");
        var known = (await db.Solutions.Where(s => s.PartnerId == found.Id).Select(s => s.Name).ToListAsync(cancellation)).ToHashSet();
        var added = solutions.Where(s => known.Add(s.Name)).ToList();
        foreach (var solution in added)
        {
            (solution.Id, solution.PartnerId) = (ids.Next(), found.Id);
            db.Solutions.Add(solution);
        }

        return added.Count;
    }

    private static List<Solution> Read(FileInfo file)
    {
        try
        {
            using var text = new StreamReader(file.FullName, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
            using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { PrepareHeaderForMatch = h => h.Header.Trim().ToLowerInvariant() });
            csv.Read();
            csv.ReadHeader();
            var solutions = new List<Solution>();
            while (csv.Read())
            {
                solutions.Add(Row(csv));
            }

            return solutions;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException or System.Text.DecoderFallbackException)
        {
            throw new Refusal($"{file.Name} cannot be read: it must be a CSV file in UTF-8 with the headings name and category ({e.Message.Split('\n')[0].Trim()}).", e);
        }
    }

    private static Solution Row(CsvReader csv)
    {
        var (name, category, errors) = SaveSolution.Read(csv.GetField("name"), csv.GetField("category"));
        return errors.Count == 0
            ? new Solution { Name = name!, Category = category! }
            : throw new Refusal($"Line {csv.Parser.RawRow}: {string.Join(" ", errors.Select(e => e.Message))} Nothing was added.");
    }
}
