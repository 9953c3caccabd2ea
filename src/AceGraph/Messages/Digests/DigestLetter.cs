using AceGraph.Auth;
using AceGraph.Messages.Letters;

namespace AceGraph.Messages.Digests;

/// <summary>Tells a user what is due today, and how to be told no more.</summary>
internal static class DigestLetter
{
    public static Letter Of(CurrentUser viewer, DateOnly day, IReadOnlyList<DigestSection> sections, MailLinks links)
    {
        var whose = viewer.SeesAllOpportunities ? $"in the pipeline of {LetterText.OneLine(viewer.Partner!.Name)}" : "on your records";
        var text = new LetterText(links).Line($"This is due {whose} on {LetterText.Day(day)}.");
        foreach (var section in sections)
        {
            text.Paragraph($"{section.Title} ({section.Count})");
            foreach (var item in section.First)
            {
                text.Item(item.Id, item.Label + item.Detail);
            }

            if (section.Count > section.First.Count)
            {
                text.Line($"and {section.Count - section.First.Count} more.");
            }
        }

        text.Paragraph("You get this mail on days when something is due. To stop it, call the mutation updatePreferences with dailyDigest false.");
        var total = sections.Sum(s => s.Count);
        return new($"Due on {LetterText.Day(day)}: {total} {(total == 1 ? "thing" : "things")} to do", text.End());
    }
}
