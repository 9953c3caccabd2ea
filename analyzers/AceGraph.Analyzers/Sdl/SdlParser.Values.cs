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
        if (Skip('['))
        {
            item = ParseTypeReference(member, of, depth + 1);
            if (item is null)
            {
                return null;
            }

            if (!Skip(']'))
            {
                Expected($"']' to close the list in the type of {member} '{of}'");
                return null;
            }
        }
        else if (!AtName)
        {
            Expected($"the type of {member} '{of}'");
            return null;
        }
        else if (!TryReadName("a type", out name, out _) || name is null)
        {
            return null;
        }

        var isNonNull = Skip('!');
        if (At('!'))
        {
            Expected($"one '!' in the type of {member} '{of}'");
            while (Skip('!'))
            {
            }
        }

        return new SdlTypeReference(name, item, isNonNull);
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
