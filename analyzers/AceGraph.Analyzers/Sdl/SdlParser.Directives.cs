using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

internal sealed partial class SdlParser
{
    private static readonly HashSet<string> Locations = new(StringComparer.Ordinal)
    {
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    };

    private void ParseDirectiveDefinition()
    {
        Advance();
        if (!ParseDirectiveHead() || !ParseLocations())
        {
            SkipToDefinition();
        }
    }

    private bool ParseDirectiveHead()
    {
        if (!Skip('@'))
        {
            return Expected("'@' and the name of the directive");
        }

        var name = _token;
        if (!TryReadName("the name of the directive", out _, out _) || (At('(') && !ParseArgumentDefinitions()))
        {
            return false;
        }

        var isRepeatable = AtWord("repeatable");
        if (isRepeatable)
        {
            Advance();
        }

        if (!AtWord("on"))
        {
            var what = isRepeatable ? "'on'" : "'on' or 'repeatable'";
            return Expected($"{what} and the locations of directive '@{_text.Substring(name.Start, name.End - name.Start)}'");
        }

        Advance();
        return true;
    }

    private bool ParseLocations()
    {
        Skip('|');
        do
        {
            if (_token.Kind != SdlTokenKind.Name || !Locations.Contains(TokenText))
            {
                return Expected("a location such as 'ENUM_VALUE'");
            }

            Advance();
        }
        while (Skip('|'));
        return true;
    }

    private bool ParseDirectives(out ImmutableArray<SdlDirective> directives)
    {
        directives = ImmutableArray<SdlDirective>.Empty;
        if (!At('@'))
        {
            return true;
        }

        var builder = ImmutableArray.CreateBuilder<SdlDirective>();
        var isRead = true;
        while (isRead && Skip('@'))
        {
            isRead = TryReadName("the name of a directive after '@'", out var name, out var span);
            var arguments = ImmutableArray<SdlArgument>.Empty;
            if (isRead && At('('))
            {
                isRead = ParseArguments(name, out arguments);
            }

            if (name is not null)
            {
                builder.Add(new SdlDirective(name, span, arguments));
            }
        }

        directives = builder.ToImmutable();
        return isRead;
    }

    private bool ParseArguments(string? directive, out ImmutableArray<SdlArgument> arguments)
    {
        var builder = ImmutableArray.CreateBuilder<SdlArgument>();
        Open(ref _parens);
        var isRead = !At(')') || Expected($"an argument of '@{directive}'");
        while (isRead && !At(')'))
        {
            isRead = ParseArgument(directive, builder);
        }

        arguments = builder.ToImmutable();
        return isRead && Close(ref _parens);
    }

    private bool ParseArgument(string? directive, ImmutableArray<SdlArgument>.Builder arguments)
    {
        var start = _token;
        if (!AtName)
        {
            return Expected($"')' to close the arguments of '@{directive}'");
        }

        TryReadName("an argument", out var name, out _);
        if (!At(':'))
        {
            return SdlKeyword.IsFirstOnLine(_text, start.Start)
                ? LeaveUnclosed(start, $"')' to close the arguments of '@{directive}'")
                : Expected($"':' after the name of argument '{name}'");
        }

        Advance();
        var value = _token;
        if (!ParseValue("the value of argument", name, depth: 0))
        {
            return false;
        }

        if (name is not null)
        {
            arguments.Add(new SdlArgument(name, SdlString.ValueOf(_text, value), TextSpan.FromBounds(value.Start, _previous.End)));
        }

        return true;
    }
}
