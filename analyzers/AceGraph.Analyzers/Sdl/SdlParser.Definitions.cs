namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    private void ParseDefinition()
    {
        _column = ColumnOf(_token.Start);
        _isPartial = false;
        var isDescribed = _token.IsString;
        var description = ParseDescription();
        var keyword = _token.Kind == SdlTokenKind.Name && _token.End - _token.Start <= SdlKeyword.Longest ? TokenText : "";
        if (SdlKeyword.IsExecutable(keyword) || At('{'))
        {
            _problems.Add(_token.Start, _token.End, $"A schema file holds type definitions only, found {Found(_token)}.");
            PassOperation();
        }
        else if (!SdlKeyword.IsDefinition(keyword))
        {
            Expected(isDescribed ? "a definition after the description" : "a definition such as 'type' or 'enum'");
            SkipToDefinition();
        }
        else if (keyword == "extend")
        {
            ParseExtension(isDescribed);
        }
        else
        {
            ParseNamed(keyword, description, isExtension: false);
        }
    }

    private void ParseExtension(bool isDescribed)
    {
        if (isDescribed)
        {
            Expected("a definition after the description, which an extension does not take");
        }

        Advance();
        var keyword = _token.Kind == SdlTokenKind.Name ? TokenText : "";
        if (SdlKeyword.IsExtensible(keyword))
        {
            ParseNamed(keyword, description: null, isExtension: true);
            return;
        }

        Expected("what is extended: 'type', 'enum' or another kind");
        SkipToDefinition();
    }

    private void ParseNamed(string keyword, string? description, bool isExtension)
    {
        if (keyword == "schema")
        {
            ParseSchema(isExtension);
        }
        else if (keyword == "directive")
        {
            ParseDirectiveDefinition();
        }
        else
        {
            ParseType(SdlKeyword.KindOf(keyword), keyword, description, isExtension);
        }
    }

    private void ParseSchema(bool isExtension)
    {
        _owner = isExtension ? "the extension of the schema" : "the schema";
        Advance();
        var isRead = ParseDirectives(out var directives);
        if (isRead && isExtension && directives.Length > 0 && !At('{'))
        {
            return;
        }

        if (!At('{'))
        {
            isRead = isRead && Expected($"'{{' to open {_owner}");
            SkipToBody();
        }

        if (At('{'))
        {
            ParseBody("an operation such as 'query'", ParseOperationType);
        }
    }

    private bool ParseOperationType()
    {
        Suspect(isFirstKept: false);
        if (!(AtWord("query") || AtWord("mutation") || AtWord("subscription")))
        {
            return Expected("'query', 'mutation' or 'subscription'");
        }

        var operation = TokenText;
        Advance();
        if (!At(':'))
        {
            return Expected($"':' after '{operation}'");
        }

        Advance();
        return TryReadName($"the type of '{operation}'", out _, out _);
    }
}
