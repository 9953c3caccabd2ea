using System.Text;
using System.Text.Json;
using AceGraph.Data;

namespace AceGraph.Tests.Crash;

/// <summary>Brings files of a few hundred rows, each its own record, and has them written; each import is done before the next is begun.</summary>
public sealed class Importer(string name, Sender sender) : Actor(name, sender)
{
    private const int Rows = 600;
    private const string Selection = "bulkImport { id status }";

    /// <inheritdoc/>
    public override async Task<IEnumerable<string>> FaultsAsync(Database database) => Compare(
        "row",
        Enumerable.Range(1, Count).SelectMany(n => Enumerable.Range(1, Rows).Select(row => $"{Text(n)}.{row}")),
        await TextsAsync(database, new Sql($"SELECT o.crm_id FROM opportunities o WHERE o.crm_id LIKE {Name + " %"}")));

    /// <inheritdoc/>
    protected override async Task ActAsync(int n)
    {
        var csv = new StringBuilder("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name\n");
        for (var row = 1; row <= Rows; row++)
        {
            csv.Append(Text(n)).Append('.').Append(row).Append(',').Append(Text(n)).Append(',').Append(Name).Append('\n');
        }

        var id = (await Sender.SendAsync("startImport", Text(n), new { csv = csv.ToString() }, Selection)).GetProperty("bulkImport").GetProperty("id").GetString()!;
        await ReachAsync(id, "CHECKING", "READY");
        await Sender.SendAsync("commitImport", Text(n), new { id }, Selection);
        var created = (await ReachAsync(id, "COMMITTING", "COMMITTED")).GetProperty("counts").GetProperty("created").GetInt32();
        if (created != Rows)
        {
            throw new InvalidOperationException($"Import {n} made {created} records.");
        }
    }

    private async Task<JsonElement> ReachAsync(string id, string before, string wanted)
    {
        while (true)
        {
            var import = await Sender.AskAsync($"{{ payload: bulkImport(id: \"{id}\") {{ status counts {{ created }} }} }}");
            var status = import.GetProperty("status").GetString();
            if (status == wanted)
            {
                return import;
            }

            if (status != before)
            {
                throw new InvalidOperationException($"The import {id} is {status}, not {wanted}.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }
}
