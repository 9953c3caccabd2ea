namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    // Where the definition being read starts on its line; a keyword further right does not end it.
    private int _column;

    private bool AtEndOfDefinition =>
        _token.Kind == SdlTokenKind.End || _token.IsString || (_token.Kind == SdlTokenKind.Name && SdlKeyword.IsDefinition(TokenText));

    private int ColumnOf(int position)
    {
        const int Enough = 100;
        var start = position;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r') && position - start < Enough)
        {
            start--;
        }

        return position - start;
    }

    private bool AtDefinition(int column)
    {
        if (!(_token.Kind == SdlTokenKind.Name || _token.IsString) || !SdlKeyword.IsFirstOnLine(_text, _token.Start, column))
        {
            return false;
        }

        var keyword = _token.IsString ? _token.End : _token.Start;
        while (keyword < _text.Length && SdlCharacter.IsIgnored(_text[keyword]))
        {
            keyword++;
        }

        return SdlKeyword.OpensAt(_text, keyword);
    }

    private void SkipToDefinition()
    {
        _parens = _braces = 0;
        while (_token.Kind != SdlTokenKind.End && !AtDefinition(int.MaxValue))
        {
            var isBrace = At('}');
            Advance();
            if (isBrace && _token.Kind == SdlTokenKind.Name && SdlKeyword.OpensAt(_text, _token.Start))
            {
                return;
            }
        }
    }

    private void SkipToBody()
    {
        var braces = _braces;
        _parens = _braces = 0;
        while (_token.Kind != SdlTokenKind.End && !AtDefinition(_column) && !(braces == 0 && At('{')))
        {
            braces = Math.Max(0, At('{') ? braces + 1 : At('}') ? braces - 1 : braces);
            Advance();
        }
    }

    private void PassOperation()
    {
        var (parens, braces) = (0, 0);
        do
        {
            parens += At('(') ? 1 : At(')') ? -1 : 0;
            braces += parens > 0 ? 0 : At('{') ? 1 : At('}') ? -1 : 0;
            var isEnd = parens <= 0 && braces <= 0 && At('}');
            Advance();
            if (isEnd)
            {
                return;
            }
        }
        while (_token.Kind != SdlTokenKind.End && !AtDefinition(_column));
    }
}
