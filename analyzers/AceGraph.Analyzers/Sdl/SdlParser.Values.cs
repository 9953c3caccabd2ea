namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    private SdlTypeReference? ParseColonAndType(string member, string? name)
    {
        if (!Skip(':'))
        {
            Expected($"':' after the name of {member} '{name}'");
            return null;
        }

        // A name that a colon follows is the next member: this one has no type.
        if (AtName && IsBeforeColon(_token.End))
        {
            Expected($"the type of {member} '{name}'");
            return null;
        }

        return ParseTypeReference(member, name, depth: 0);
    }

    private SdlTypeReference? ParseTypeReference(string member, string? of, int depth)
    {
        if (depth == DepthCap)
        {
            Expected($"at most {DepthCap} lists in each other");
            return null;
        }

        SdlTypeReference? item = null;
        string? name = null;
        if (!(At('[') ? TryReadList(member, of, depth, out item) : TryReadTypeName(member, of, out name)))
        {
            return null;
        }

        var isNonNull = Skip('!');
        if (At('!'))
        {
            Expected($"one '!' in the type of {member} '{of}'");
        }

        while (At('!'))
        {
            Advance();
        }

        return new SdlTypeReference(name, item, isNonNull);
    }

    private bool TryReadList(string member, string? of, int depth, out SdlTypeReference? item)
    {
        Advance();
        item = ParseTypeReference(member, of, depth + 1);
        return item is not null && (Skip(']') || Expected($"']' to close the list in the type of {member} '{of}'"));
    }

    private bool TryReadTypeName(string member, string? of, out string? name)
    {
        name = null;
        return AtName
            ? TryReadName("a type", out name, out _) && name is not null
            : Expected($"the type of {member} '{of}'");
    }

    private bool ParseValue(string what, string? of, int depth)
    {
        if (depth == DepthCap)
        {
            return Expected($"at most {DepthCap} lists and objects in each other");
        }

        if (At('['))
        {
            return ParseList(depth);
        }

        if (At('{'))
        {
            return ParseObject(depth);
        }

        if (_token.Kind is SdlTokenKind.Name or SdlTokenKind.BadWord or SdlTokenKind.Number or SdlTokenKind.String or SdlTokenKind.BlockString)
        {
            Advance();
            return true;
        }

        if (_token.Kind == SdlTokenKind.OpenString)
        {
            // The rest of its line went with it, and with the line what closes the brackets.
            _parens = _braces = 0;
        }

        return Expected(of is null ? what : $"{what} '{of}'");
    }

    private bool ParseList(int depth)
    {
        Advance();
        while (!Skip(']'))
        {
            if (!ParseValue("a value or ']'", of: null, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool ParseObject(int depth)
    {
        Open(ref _braces);
        while (!At('}'))
        {
            if (!TryReadName("a name or '}'", out var name, out _))
            {
                return false;
            }

            if (!Skip(':'))
            {
                return Expected($"':' after '{name}'");
            }

            if (!ParseValue("the value of", name, depth + 1))
            {
                return false;
            }
        }

        return Close(ref _braces);
    }
}
