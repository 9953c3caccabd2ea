using Snapshooter.Xunit;

namespace AceGraph.Tests.Visibility;

/// <summary>Who sees and does what (rules, section 1), in one table to be read; what the schema gains shows up here by itself.</summary>
public sealed class VisibilityMatrixTests(MatrixRun run) : IClassFixture<MatrixRun>
{
    [Fact]
    public void EveryRoleAndQuery_IsAnsweredAsTheTableSays() => Table(run.Queries, mutation: false).MatchSnapshot();

    [Fact]
    public void EveryRoleAndMutation_IsAnsweredAsTheTableSays() => Table(run.Mutations, mutation: true).MatchSnapshot();

    [Fact]
    public void RefusedMutations_WriteNothing() => Assert.Empty(run.Wrote);

    [Fact]
    public void OutOfSight_AnswersByteForByteAsNotThere() => Assert.Empty(
        from call in run.Queries.Concat(run.Mutations)
        where call.Target is { Exists: true } && "OLTNKMWY".Contains(call.Target.Kind)
        let absent = run.Queries.Concat(run.Mutations).Single(c => c.Name == call.Name && c.Target is { Exists: false } && IsLike(c.Target!, call.Target!))
        from role in Role.All
        where !role.Sees(call.Target!) && !MayLearnOf(call, role) && run.Answer(call, role).Json.GetRawText() != run.Answer(absent, role).Json.GetRawText()
        select $"{role.Name}: {call.Label}: {run.Answer(call, role).Json.GetRawText()}");

    [Fact]
    public void InSight_IsThere() => Assert.Empty(
        from call in run.Queries
        where call.Target is { Exists: true } && "OLTNKMWY".Contains(call.Target.Kind) && !call.Name.Contains("ByCrmId")
        from role in Role.All
        where role.Sees(call.Target!) && MatrixCell.Of(run.Answer(call, role), mutation: false) != "data"
        select $"{role.Name}: {call.Label}");

    private static bool IsLike(Target absent, Target target) => absent.Kind == target.Kind;

    /// <summary>
    /// CRM_ID_TAKEN lets a writer learn of an unseen record of the same partner (rules, section 2). A transfer of Fabrikam's or Tailspin's
    /// names a user there, that of the absent one a user of Northwind: those two differ by what is asked.
    /// </summary>
    private static bool MayLearnOf(Call call, Role role) =>
        (call.Name == "transferOpportunities" && "GHI".Contains(call.Target!.Letter))
        || (call.Name == "upsertOpportunities" && role.Email.EndsWith("@northwind.example", StringComparison.Ordinal) && "ABCDEF".Contains(call.Target!.Letter));

    private string Table(IReadOnlyList<Call> calls, bool mutation)
    {
        var rows = calls.Select(call => (string[])[call.Label, .. Role.All.Select(role => MatrixCell.Of(run.Answer(call, role), mutation))])
            .Prepend(["", .. Role.All.Select(role => role.Name)]).ToList();
        var widths = Enumerable.Range(0, Role.All.Count + 1).Select(column => rows.Max(row => row[column].Length)).ToList();
        return MatrixCell.Legend + "\n\n" + string.Join("\n", rows.Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd()));
    }
}
