using static AceGraph.Analyzers.Sdl.SdlCharacter;

namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlLexer
{
    private SdlToken ReadNumber(int start)
    {
        var end = text[start] == '-' ? start + 1 : start;
        var isNumber = text[end] != '0' || end + 1 == text.Length || !IsDigit(text[end + 1]);
        end = DigitsEnd(end);
        if (end < text.Length && text[end] == '.')
        {
            isNumber &= HasDigits(end + 1);
            end = DigitsEnd(end + 1);
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            isNumber &= HasDigits(digits);
            end = DigitsEnd(digits);
        }

        return isNumber && (end == text.Length || !(IsNameStart(text[end]) || text[end] == '.'))
            ? Take(SdlTokenKind.Number, end - start)
            : ReadBadNumber(start, end);
    }

    private bool HasDigits(int index) => index < text.Length && IsDigit(text[index]);

    private int DigitsEnd(int index)
    {
        while (HasDigits(index))
        {
            index++;
        }

        return index;
    }

    private SdlToken ReadBadNumber(int start, int end)
    {
        while (end < text.Length && (IsWordPart(text[end]) || text[end] == '.'))
        {
            end++;
        }

        problems.Add(start, end, $"Expected a number or a name, found {problems.Show(start, end)}; a name begins with a letter or '_'.");
        return Take(SdlTokenKind.BadWord, end - start, isReported: true);
    }
}
