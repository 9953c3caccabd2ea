using static AceGraph.Analyzers.Sdl.SdlCharacter;

namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlLexer
{
    // Where one block string has no end, no later one has; looking again for each would make the time quadratic.
    private int _openBlockString = -1;

    private bool IsTripleQuote(int index) => string.CompareOrdinal(text, index, "\"\"\"", 0, 3) == 0;

    private SdlToken ReadString(int start)
    {
        var isReported = false;
        var end = start + 1;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            if (text[end] == '"')
            {
                return Take(SdlTokenKind.String, end + 1 - start, isReported);
            }

            var length = 1;
            isReported |= text[end] == '\\' ? !CheckEscape(end, out length) : !CheckCharacter(end);
            end += length;
        }

        end = Math.Min(end, text.Length);
        problems.Add(start, end, "Expected '\"' at the end of the string, found the end of the line.");
        return Take(SdlTokenKind.OpenString, end - start, isReported: true);
    }

    private bool CheckEscape(int index, out int length)
    {
        var escape = SdlEscape.Read(text, index);
        length = escape.Length;
        if (escape.CodePoint >= 0)
        {
            return true;
        }

        var what = escape.IsHalf ? "half of a surrogate pair" : "which GraphQL does not know";
        problems.Add(index, index + length, $"Expected an escape, found {problems.Show(index, index + length)}, {what}.");
        return false;
    }

    private bool CheckCharacter(int index)
    {
        var c = text[index];
        if (c >= ' ' ? !char.IsSurrogate(c) || !IsLoneSurrogate(text, index) : c is '\t' or '\n' or '\r')
        {
            return true;
        }

        problems.Add(index, index + 1, $"Expected text, found the character {Show(text, index)}, which a string may not have.");
        return false;
    }

    private SdlToken ReadBlockString(int start)
    {
        if (_openBlockString >= 0)
        {
            return PassOpenBlockString(start);
        }

        var isReported = false;
        var end = start + 3;
        while (end < text.Length)
        {
            if (text[end] == '"' && IsTripleQuote(end))
            {
                return Take(SdlTokenKind.BlockString, end + 3 - start, isReported);
            }

            var isEscape = text[end] == '\\' && IsTripleQuote(end + 1);
            isReported |= !CheckCharacter(end);
            end += isEscape ? 4 : 1;
        }

        problems.ForgetFrom(start);
        _openBlockString = start;
        return PassOpenBlockString(start);
    }

    private SdlToken PassOpenBlockString(int start)
    {
        if (start == _openBlockString)
        {
            problems.Add(start, start + 3, "Expected '\"\"\"' at the end of the block string, found the end of the file.");
        }

        var end = start + 3;
        while (end < text.Length && !(text[end - 1] is '\n' or '\r' && SdlKeyword.OpensAt(text, end)))
        {
            end++;
        }

        return Take(SdlTokenKind.OpenString, end - start, isReported: true);
    }
}
