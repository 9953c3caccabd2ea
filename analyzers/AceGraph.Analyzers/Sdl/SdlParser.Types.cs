using System.Collections.Immutable;

namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    private readonly ImmutableArray<SdlField>.Builder _fields = ImmutableArray.CreateBuilder<SdlField>();
    private readonly ImmutableArray<SdlValue>.Builder _values = ImmutableArray.CreateBuilder<SdlValue>();

    // What is being defined, as messages call it: "enum 'Stage'".
    private string _owner = "";

    private void ParseType(SdlKind kind, string keyword, string? description, bool isExtension)
    {
        Advance();
        if (!TryReadName($"the name of the {keyword}", out var name, out var span))
        {
            SkipToDefinition();
            return;
        }

        _owner = $"{keyword} '{name ?? _text.Substring(span.Start, span.Length)}'";
        var isCounted = name is not null && (isExtension || _typeNames.Add(name));
        if (name is not null && !isCounted)
        {
            _problems.Add(span.Start, span.End, $"Expected one definition of '{name}' in this file, found another.");
        }

        _fields.Clear();
        _values.Clear();
        var afterName = _token.Start;
        var isHeaderRead = ParseHeader(kind, out var directives);
        ParseContent(kind, isHeaderRead, isBare: isExtension && _token.Start == afterName);
        if (isCounted)
        {
            _types.Add(new SdlType(
                kind, name!, span, isExtension, description, directives, _fields.ToImmutable(), _values.ToImmutable())
            {
                IsPartial = _isPartial,
            });
        }
    }

    private bool ParseHeader(SdlKind kind, out ImmutableArray<SdlDirective> directives)
    {
        directives = ImmutableArray<SdlDirective>.Empty;
        var isRead = !(kind is SdlKind.Object or SdlKind.Interface && AtWord("implements")) || ParseNames('&', "an interface");
        return isRead && ParseDirectives(out directives);
    }

    private void ParseContent(SdlKind kind, bool isHeaderRead, bool isBare)
    {
        switch (kind)
        {
            case SdlKind.Scalar:
                EndDefinition(isHeaderRead && (!isBare || Expected($"a directive for {_owner}, which is extended")), "the next definition");
                break;
            case SdlKind.Union:
                ParseMembers(isHeaderRead, isBare);
                break;
            case SdlKind.Enum:
                ParseBraces(isHeaderRead, isBare, "a value", ParseEnumValue);
                break;
            case SdlKind.Input:
                ParseBraces(isHeaderRead, isBare, "a field", ParseInputField);
                break;
            default:
                ParseBraces(isHeaderRead, isBare, "a field", ParseObjectField);
                break;
        }
    }

    private void ParseMembers(bool isHeaderRead, bool isBare)
    {
        var isRead = isHeaderRead;
        if (isRead && At('='))
        {
            isRead = ParseNames('|', "a type");
        }
        else if (isRead && (isBare || !AtEndOfDefinition))
        {
            isRead = Expected($"'=' after {_owner}");
        }

        EndDefinition(isRead, "'|' or the next definition");
    }

    private void ParseBraces(bool isHeaderRead, bool isBare, string member, Func<bool> parse)
    {
        var isRead = isHeaderRead;
        if (isRead && !At('{') && (isBare || !AtEndOfDefinition))
        {
            isRead = Expected($"'{{' after {_owner}");
        }

        if (!isRead)
        {
            SkipToBody();
        }

        if (At('{'))
        {
            ParseBody(member, parse);
        }
    }

    private void EndDefinition(bool isRead, string next)
    {
        if (!isRead || (!AtEndOfDefinition && !Expected($"{next} after {_owner}")))
        {
            SkipToDefinition();
        }
    }

    // After "implements" or "=": names with a sign between them, which may also lead.
    private bool ParseNames(char separator, string what)
    {
        Advance();
        Skip(separator);
        SdlToken last;
        do
        {
            last = _token;
            if (!TryReadName(what, out _, out _, _owner))
            {
                return false;
            }
        }
        while (Skip(separator));
        if (_token.Kind != SdlTokenKind.Name || AtEndOfDefinition
            || !SdlKeyword.IsFirstOnLine(_text, last.Start, _column) || !SdlKeyword.OpensAt(_text, last.Start))
        {
            return true;
        }

        // What was taken for the last name is the keyword of the next definition.
        ReadAgainFrom(last.Start);
        return Expected($"{what} of {_owner}");
    }
}
