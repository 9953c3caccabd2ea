using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Tests.Commands.Demo;

namespace AceGraph.Tests.Data;

public sealed class SqlTests
{
    private const string Attack = "x'; DROP TABLE partners; --@p0 @p1";

    [Fact]
    public void Holes_BecomeParametersWhateverTheyHold()
    {
        var sql = new Sql($"SELECT {Attack} WHERE a = {5L} AND b = {Stage.ClosedLost} AND c = {(string?)null}");
        Assert.Equal("SELECT @p0 WHERE a = @p1 AND b = @p2 AND c = @p3", sql.Text);
        Assert.Equal([Attack, 5L, "CLOSED_LOST", null], sql.Arguments);
    }

    [Fact]
    public void NestedPieces_AreRenumberedInOrder()
    {
        var inner = Predicates.Any([.. Enumerable.Range(0, 12).Select(i => new Sql($"x = {i}"))]);
        var sql = new Sql($"a = {"first"} AND {inner} AND ({Predicates.Not(inner)}) AND z = {"last"}");
        Assert.StartsWith("a = @p0 AND (x = @p1 OR x = @p2", sql.Text);
        Assert.EndsWith("x = @p23 OR x = @p24) IS TRUE)) AND z = @p25", sql.Text);
        Assert.Equal(["first", .. Enumerable.Range(0, 12).Cast<object>(), .. Enumerable.Range(0, 12).Cast<object>(), "last"], sql.Arguments);
    }

    [Fact]
    public void EqualShapes_HaveEqualTexts() =>
        Assert.Equal(Predicates.In("o.id", new[] { 1, 2 }).Text, Predicates.In("o.id", new[] { 3, 4 }).Text);

    [Fact]
    public async Task AttackInAnArgument_IsOnlyAValue()
    {
        await using var demo = await DemoDatabase.FilledAsync(1);
        Assert.Equal(Attack, await demo.Database.ScalarAsync<string>(new Sql($"SELECT {Attack}"), CancellationToken.None));
        Assert.Equal(0, await demo.Database.ScalarAsync<long>(
            new Sql($"SELECT count(*) FROM partners p WHERE {Predicates.Contains("p.name_key", "%")}"), CancellationToken.None));
        Assert.Equal(3, await demo.Database.ScalarAsync<long>(new Sql($"SELECT count(*) FROM partners"), CancellationToken.None));
    }

    [Fact]
    public async Task ManyShapes_AreEachPreparedAndAnswered()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        foreach (var round in Enumerable.Range(0, 2))
        {
            for (var i = 1; i <= 600; i++)
            {
                var sum = new Sql($"SELECT {(long)round}");
                for (var n = 0; n < i; n++)
                    sum.Append($" + {1L}");
                Assert.Equal(round + i, await demo.Database.ScalarAsync<long>(sum, CancellationToken.None));
            }
        }
    }
}
