using System.Globalization;
using System.Text;

namespace AceGraph.Messages.Letters;

/// <summary>Puts the text of a mail together. What a person wrote is indented, so that it cannot pass for what the server says.</summary>
internal sealed class LetterText(MailLinks links)
{
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();

    /// <summary>On one line: neither the head of a mail nor a line of its text can be made out of it.</summary>
    public static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();

    /// <summary>As people in that zone read it.</summary>
    public static string Instant(DateTimeOffset at, string timeZone) => string.Create(
        CultureInfo.InvariantCulture,
        $"{TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(timeZone)):dddd, d MMMM yyyy, HH:mm} ({timeZone})");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public LetterText Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    public LetterText Paragraph(string text) => Gap().Line(text);

    /// <summary>Nothing where there is no value.</summary>
    public LetterText Fact(string name, string? value) => value is null ? this : Line($"{name}: {OneLine(value)}");

    public LetterText Facts(MailedRecord record)
    {
        Gap();
        foreach (var (name, value) in record.Facts)
        {
            Fact(name, value);
        }

        return this;
    }

    /// <summary>Nothing where there are no words.</summary>
    public LetterText Quote(string heading, string? words)
    {
        if (words is null)
        {
            return this;
        }

        Paragraph(heading + ":");
        foreach (var line in words.ReplaceLineEndings("\n").Split('\n'))
        {
            Line((Indent + OneLine(line)).TrimEnd());
        }

        return this;
    }

    public LetterText Item(string nodeId, string words)
    {
        Line("- " + words);
        return links.Of(nodeId) is { } link ? Line("  " + link) : this;
    }

    /// <summary>Where the record is found, where that is known.</summary>
    public LetterText Link(string nodeId) => links.Of(nodeId) is { } link ? Paragraph(link.ToString()) : this;

    /// <summary>The whole with the foot of every mail.</summary>
    public string End() => Gap().Line("-- ").Line("Sent by AceGraph. Answers to this address are not read.")._text.ToString();

    private LetterText Gap() => _text.Length == 0 ? this : Line();
}
