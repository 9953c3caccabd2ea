using AceGraph.Users;

namespace AceGraph.Messages.Letters;

/// <summary>Tells a user which records came and went, all of one call in one mail (rules, section 6).</summary>
internal static class TransferLetter
{
    /// <summary>An import can hand over more than anybody reads in a mail.</summary>
    public const int MostItems = 100;

    /// <param name="user">Whom it goes to.</param>
    /// <param name="moves">Records that the user got or gave, of one act.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="facts">Of the act.</param>
    /// <param name="links">Where records are found.</param>
    public static Letter Of(User user, IReadOnlyList<(MailedRecord Record, Owners Owners)> moves, long? actor, NoticeFacts facts, MailLinks links)
    {
        var (got, gave) = (moves.Where(m => m.Owners.To == user.Id).ToList(), moves.Where(m => m.Owners.From == user.Id).ToList());
        var text = new LetterText(links);
        if (got.Count > 0)
        {
            text.Line($"{facts.NameOf(actor)} handed {Count([.. got.Select(m => m.Record)])} over to you. What is to be done there is yours now.").Line();
            Add(text, got, _ => "");
        }

        if (gave.Count > 0)
        {
            text.Paragraph($"{facts.NameOf(actor)} gave {Count([.. gave.Select(m => m.Record)])} of yours to another owner. You need not do anything.").Line();
            Add(text, gave, m => $", now of {facts.NameOf(m.Owners.To)}");
        }

        return new(got.Count > 0 ? Title(got, "is yours now", "are yours now") : Title(gave, "has another owner now", "of yours have another owner now"), text.End());
    }

    private static void Add(LetterText text, List<(MailedRecord Record, Owners Owners)> moves, Func<(MailedRecord Record, Owners Owners), string> words)
    {
        foreach (var move in moves.Take(MostItems))
        {
            text.Item(move.Record.Id, move.Record.Label + words(move));
        }

        if (moves.Count > MostItems)
        {
            text.Line($"and {moves.Count - MostItems} more.");
        }
    }

    private static string Title(List<(MailedRecord Record, Owners Owners)> moves, string one, string many) => moves.Count == 1
        ? $"{Upper(moves[0].Record.Called)} {one}"
        : $"{Upper(Count([.. moves.Select(m => m.Record)]))} {many}";

    private static string Count(IReadOnlyList<MailedRecord> records)
    {
        var (leads, opportunities) = (records.Count(r => r.Kind == "lead"), records.Count(r => r.Kind != "lead"));
        var parts = new[] { (opportunities, "opportunity", "opportunities"), (leads, "lead", "leads") }.Where(p => p.Item1 > 0)
            .Select(p => p.Item1 == 1 ? "1 " + p.Item2 : $"{p.Item1} {p.Item3}");
        return string.Join(" and ", parts);
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
