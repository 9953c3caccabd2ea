using static AceGraph.Analyzers.Sdl.SdlCharacter;

namespace AceGraph.Analyzers.Sdl;

/// <summary>Cuts a schema file into tokens; what is none is reported and passed over.</summary>
internal sealed partial class SdlLexer(string text, SdlProblems problems)
{
    /// <summary>Where the next token is looked for; set back to read again.</summary>
    public int Position { get; set; }

    public SdlToken Next()
    {
        while (true)
        {
            SkipIgnored();
            if (Position >= text.Length)
            {
                return new SdlToken(SdlTokenKind.End, text.Length, text.Length);
            }

            var c = text[Position];
            if (IsNameStart(c))
            {
                return ReadName(Position);
            }

            if (IsSign(c) || IsSpread(Position))
            {
                return Take(SdlTokenKind.Sign, c == '.' ? 3 : 1);
            }

            if (c == '"')
            {
                return IsTripleQuote(Position) ? ReadBlockString(Position) : ReadString(Position);
            }

            if (IsDigit(c) || IsMinusOfNumber(Position))
            {
                return ReadNumber(Position);
            }

            if (ReadIllegal(Position) is { } word)
            {
                return word;
            }
        }
    }

    private SdlToken Take(SdlTokenKind kind, int length, bool isReported = false)
    {
        var start = Position;
        Position += length;
        return new SdlToken(kind, start, Position, isReported);
    }

    private void SkipIgnored()
    {
        while (Position < text.Length)
        {
            if (text[Position] == '#')
            {
                while (Position < text.Length && text[Position] is not ('\n' or '\r'))
                {
                    Position++;
                }
            }
            else if (IsIgnored(text[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private bool IsSpread(int index) => string.CompareOrdinal(text, index, "...", 0, 3) == 0;

    private bool IsMinusOfNumber(int index) => text[index] == '-' && index + 1 < text.Length && IsDigit(text[index + 1]);

    private SdlToken ReadName(int start)
    {
        var end = start + 1;
        while (end < text.Length && IsNamePart(text[end]))
        {
            end++;
        }

        // A sign after a whole name, "OPEN;", is at fault alone.
        return end == text.Length || IsMinusOfNumber(end) || !HasNamePart(end, WordEnd(end))
            ? Take(SdlTokenKind.Name, end - start)
            : ReadBadName(start, end);
    }

    private SdlToken ReadBadName(int start, int illegal)
    {
        var end = WordEnd(illegal);
        var message = $"The name {problems.Show(start, end)} has {Show(text, illegal)}; a name is of letters A to Z, digits and '_'.";
        problems.Add(start, end, message);
        return Take(SdlTokenKind.BadWord, end - start, isReported: true);
    }

    private int WordEnd(int index)
    {
        while (index < text.Length && IsWordPart(text[index]))
        {
            index++;
        }

        return index;
    }

    private SdlToken? ReadIllegal(int start)
    {
        var end = Math.Max(WordEnd(start), start + 1);
        if (HasNamePart(start, end))
        {
            return ReadBadName(start, start);
        }

        problems.Add(start, end, $"Expected GraphQL, found the character {Show(text, start)}.");
        Position = end;
        return null;
    }

    private bool HasNamePart(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsNamePart(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
