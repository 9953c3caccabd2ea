using System.Text;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Opportunities;
using AceGraph.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Imports;

/// <summary>Reads an exported file as an import would, and tells what each row would change.</summary>
internal static class RoundTrip
{
    /// <summary>The file of an export.</summary>
    /// <param name="server">Running.</param>
    /// <param name="who">A token, or the e-mail of a stored user.</param>
    /// <param name="query">With its question mark.</param>
    public static async Task<ImportFile> ExportAsync(AceGraphServer server, string who, string query = "")
    {
        var answer = await FileAnswer.GetAsync(server, who, "/opportunities.csv" + query);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        var outcome = await ImportFile.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(answer.Text)), "file", CancellationToken.None);
        Assert.Empty(outcome.Errors);
        return outcome.Result!;
    }

    /// <summary>For each row its record and the fields that it would change, or what is wrong with it.</summary>
    /// <param name="server">Running.</param>
    /// <param name="who">The e-mail of a stored user of a partner.</param>
    /// <param name="file">To import.</param>
    /// <param name="edit">Changes a cell, given the row's cells.</param>
    public static async Task<IReadOnlyList<(Opportunity Record, string Effect)>> EffectsAsync(
        AceGraphServer server, string who, ImportFile file, Action<Dictionary<ImportColumn, string>>? edit = null)
    {
        var database = server.Services.GetRequiredService<Database>();
        var (user, partner) = (await UserLookup.FindAsync(database, who, CancellationToken.None))!.Value;
        var viewer = new CurrentUser(user, partner, user.Roles.ToHashSet(), user.AwsRole, client: null);
        var mapping = ImportMapping.Of(file.Headings, null, "file").Result!;
        var rows = file.Rows().Select(row => mapping.CellsOf(row.Cells)).ToList();
        rows.ForEach(cells => edit?.Invoke(cells));
        var reader = new ImportRowReader(await ImportLists.ReadAsync(database, viewer, rows, CancellationToken.None));
        var records = (await OpportunityRows.ListAsync(database, Predicates.True, CancellationToken.None)).ToDictionary(o => o.Id);
        var effects = new List<(Opportunity, string)>();
        foreach (var cells in rows)
        {
            var record = records[ImportRowReader.KeyOf(cells).OpportunityId!.Value];
            var input = reader.Read(cells, record);
            var known = await References.ReadAsync(database, viewer, OpportunityPatch.ReferencedIds(input.Opportunity), CancellationToken.None);
            var patch = OpportunityPatch.Parse(input.Opportunity, known, record);
            var errors = input.Errors.Concat(patch.Errors).Select(e => $"{e.Code} {e.Message}");
            effects.Add((record, string.Join("; ", [.. errors, .. patch.DeltasFor(record).Select(delta => delta.Path)])));
        }

        return effects;
    }
}
