namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    // Brackets that were open when a method gave up.
    private int _parens;
    private int _braces;

    private int _memberStart;

    // A member whose name could be the keyword of the next definition, the '}' before it forgotten.
    private (int Start, SdlToken Keyword, bool IsValue)? _suspect;

    private void Open(ref int brackets)
    {
        brackets++;
        Advance();
    }

    private bool Close(ref int brackets)
    {
        brackets--;
        Advance();
        return true;
    }

    // "enum B" may be two values of an enum, so the first suspect is kept; "type B" is no field, so only the latest can be one.
    private void Suspect(bool isFirstKept)
    {
        if (_token.Kind == SdlTokenKind.Name
            && !(isFirstKept && _suspect is not null)
            && SdlKeyword.IsFirstOnLine(_text, _token.Start, _column)
            && SdlKeyword.IsDefinition(TokenText))
        {
            _suspect = (_memberStart, _token, isFirstKept);
        }
    }

    private bool LeaveUnclosedBody()
    {
        if (_suspect is not { } suspect || !(suspect.IsValue || _previous.End == suspect.Keyword.End))
        {
            return false;
        }

        _parens = _braces = 0;
        RemoveMembersFrom(suspect.Start);
        ReadAgainFrom(suspect.Start);
        if (_token.Kind != SdlTokenKind.OpenString)
        {
            _problems.Add(
                suspect.Keyword.Start, suspect.Keyword.End, $"Expected '}}' to close {_owner}, found {Found(suspect.Keyword)}.");
        }

        return true;
    }

    private void RemoveMembersFrom(int start)
    {
        while (_values.Count > 0 && _values[_values.Count - 1].NameSpan.Start >= start)
        {
            _values.RemoveAt(_values.Count - 1);
        }

        while (_fields.Count > 0 && _fields[_fields.Count - 1].NameSpan.Start >= start)
        {
            _fields.RemoveAt(_fields.Count - 1);
        }
    }

    // A name on a line of its own where "name:" should stand: the bracket was not closed on the lines before.
    private bool LeaveUnclosed(SdlToken name, string what)
    {
        ReadAgainFrom(name.Start);
        _parens = _braces = 0;
        return Expected(what);
    }

    private bool SkipToMember(int start)
    {
        var (parens, braces) = (_parens, _braces);
        _parens = _braces = 0;
        if (_token.Start == start && IsStray)
        {
            Advance();
            if (AtName)
            {
                return !AtDefinition(_column);
            }
        }

        while (_token.Kind != SdlTokenKind.End && !AtDefinition(_column))
        {
            if (braces == 0 && (At('}') || (parens == 0 && _token.Start != start && AtMember)))
            {
                return true;
            }

            parens = Math.Max(0, At('(') ? parens + 1 : At(')') ? parens - 1 : parens);
            braces = At('{') ? braces + 1 : At('}') ? braces - 1 : braces;
            Advance();
        }

        return false;
    }

    // What may stand between two members by mistake, so that the next name is a member all the same: "OPEN | LOST".
    private bool IsStray =>
        _token.Kind == SdlTokenKind.Number || (_token.Kind == SdlTokenKind.Sign && "|&!)].".IndexOf(_text[_token.Start]) >= 0);

    private bool AtMember =>
        (AtName && IsBeforeColon(_token.End)) || ((AtName || _token.IsString) && SdlKeyword.IsFirstOnLine(_text, _token.Start));

    private bool IsBeforeColon(int index)
    {
        while (index < _text.Length && _text[index] is ' ' or '\t')
        {
            index++;
        }

        return index < _text.Length && _text[index] == ':';
    }
}
