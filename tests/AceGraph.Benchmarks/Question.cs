namespace AceGraph.Benchmarks;

/// <summary>What is asked over and over.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Requests">Asked in turn; made anew for each turn, since writes depend on what was written.</param>
/// <param name="Writes">Whether every answer has added a row to the log.</param>
public sealed record Question(string Name, Func<Contestant, IReadOnlyList<Request>> Requests, bool Writes = false)
{
    private const int Records = 500;

    public static IReadOnlyList<Question> All { get; } =
    [
        new("by id", c => [.. c.Writes.Ids(Records).Select(c.Server.Dialect.ById)]),
        new("list of 50", c => [c.Server.Dialect.Page()]),
        new("stage change", Moves, Writes: true),
    ];

    private static IReadOnlyList<Request> Moves(Contestant contestant)
    {
        var (dialect, moves) = (contestant.Server.Dialect, contestant.Writes.Moves(Records));
        return [.. moves.Select(m => dialect.ChangeStage(m.Id, m.There)), .. moves.Select(m => dialect.ChangeStage(m.Id, m.Back))];
    }
}
