using System.Collections.Immutable;

namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);

    private void ParseBody(string member, Func<bool> parse)
    {
        _memberNames.Clear();
        _suspect = null;
        Advance();
        if (At('}'))
        {
            Expected($"{member} of {_owner}");
            Advance();
            return;
        }

        while (!At('}'))
        {
            if (_token.Kind == SdlTokenKind.End)
            {
                Expected($"'}}' to close {_owner}");
                return;
            }

            _memberStart = _token.Start;
            if (!parse() && (LeaveUnclosedBody() || !SkipToMember(_memberStart)))
            {
                return;
            }
        }

        Advance();
    }

    private bool ParseEnumValue()
    {
        var description = ParseDescription();
        Suspect(isFirstKept: true);
        if (!TryReadName("a value", out var name, out var span, _owner))
        {
            return false;
        }

        if (name is "true" or "false" or "null")
        {
            _problems.Add(span.Start, span.End, $"Expected a value of {_owner}, found '{name}', which GraphQL reserves.");
            name = null;
        }

        var isCounted = IsNew(name, span.Start, "value");
        var isRead = ParseDirectives(out var directives);
        if (isCounted)
        {
            _values.Add(new SdlValue(name!, span, description, directives));
        }

        return isRead;
    }

    private bool ParseObjectField() => ParseField(isInput: false);

    private bool ParseInputField() => ParseField(isInput: true);

    private bool ParseField(bool isInput)
    {
        var description = ParseDescription();
        Suspect(isFirstKept: false);
        if (!TryReadName("a field", out var name, out var span, _owner))
        {
            return false;
        }

        var isCounted = IsNew(name, span.Start, "field");
        if (!isInput && At('(') && !ParseArgumentDefinitions())
        {
            return false;
        }

        var type = ParseColonAndType("field", name);
        if (type is null)
        {
            return false;
        }

        var hasDefault = isInput && Skip('=');
        var isRead = !hasDefault || ParseValue("the default value of field", name, depth: 0);
        var directives = ImmutableArray<SdlDirective>.Empty;
        isRead = isRead && ParseDirectives(out directives);
        if (isCounted)
        {
            _fields.Add(new SdlField(name!, span, description, type, hasDefault, directives));
        }

        return isRead;
    }

    private bool IsNew(string? name, int start, string member)
    {
        if (name is null || _memberNames.Add(name))
        {
            return name is not null;
        }

        _problems.Add(start, start + name.Length, $"Expected one {member} '{name}' in {_owner}, found another.");
        return false;
    }

    private bool ParseArgumentDefinitions()
    {
        Open(ref _parens);
        if (At(')'))
        {
            return Expected("an argument");
        }

        while (!At(')'))
        {
            ParseDescription();
            if (!TryReadName("an argument or ')'", out var name, out _)
                || ParseColonAndType("argument", name) is null
                || (Skip('=') && !ParseValue("the default value of argument", name, depth: 0))
                || !ParseDirectives(out _))
            {
                return false;
            }
        }

        return Close(ref _parens);
    }
}
