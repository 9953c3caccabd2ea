using AceGraph.Commands.Demo;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Tests.Commands.Demo;

namespace AceGraph.Tests.Data;

public sealed class BulkInsertTests
{
    [Fact]
    public async Task BulkRows_EqualThoseOfASave()
    {
        await using var bulk = await DemoDatabase.FilledAsync(60);
        await using var saved = await DemoDatabase.EmptyAsync();
        await SaveAsync(await saved.ContextAsync());
        foreach (var table in (string[])["partners", "partner_domains", "users", "solutions", "opportunities", "opportunity_tags", "next_steps",
            "review_rounds", "team_members", "leads", "opportunity_flags", "changes", "field_changes"])
        {
            var expected = await RowsAsync(saved.Database, table);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await RowsAsync(bulk.Database, table));
        }
    }

    [Fact]
    public async Task TypeOutsideTheModel_IsRefused()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        await using var session = await demo.Database.OpenWriterAsync(CancellationToken.None);
        await using var insert = new BulkInsert((await demo.ContextAsync()).Model, session);
        Assert.Throws<ArgumentException>(() => insert.Insert(new Money(1, AceGraph.Picklists.Currency.USD)));
    }

    private static async Task SaveAsync(AceGraphContext context)
    {
        var day = DemoDay.Of(DemoDatabase.Now);
        context.AddRange(DemoPartners.Of(day).Concat<object>(DemoUsers.Of(day)).Concat(DemoSolutions.All));
        // A change is added with its fields, which stand in the rows as well.
        context.AddRange(Enumerable.Range(0, 60).SelectMany(n => DemoRecord.Of(n, 1, day).Rows).Where(r => r is not AceGraph.Changes.FieldChange));
        await context.SaveChangesAsync();
    }

    private static async Task<List<string>> RowsAsync(Database database, string table)
    {
        var rows = await database.ListAsync(
            new Sql($"SELECT * FROM {new SqlName(table)}"),
            r => string.Join('|', Enumerable.Range(0, r.FieldCount).Select(i => $"{r.GetName(i)}={(r.IsDBNull(i) ? "null" : r.GetValue(i))}")),
            CancellationToken.None);
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
