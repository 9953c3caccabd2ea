using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Literals;

/// <summary>Calls that compare or parse texts.</summary>
internal static class LiteralCalls
{
    public static IEnumerable<LiteralSite> In(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        nameof(string.Equals) => Compared(call),
        nameof(Enum.Parse) or nameof(Enum.TryParse) => ParsedByName(call),
        GeneratedMembers.TryParseLabel => Tried(call, TextKind.Label),
        GeneratedMembers.TryParseWireName => Tried(call, TextKind.WireName),
        _ => [],
    };

    private static IEnumerable<LiteralSite> Compared(IInvocationOperation call)
    {
        var arguments = call.Arguments;
        var (one, other) = (call.Instance, arguments.Length) switch
        {
            ({ } instance, > 0) => (instance, arguments[0].Value),
            (null, > 1) => (arguments[0].Value, arguments[1].Value),
            _ => default,
        };
        if (one is null || (!call.TargetMethod.IsOf(nameof(String), nameof(System)) && !call.TargetMethod.IsOf(nameof(Object), nameof(System))))
        {
            return [];
        }

        var ignoresCase = arguments.Any(argument => IsEnum(argument, nameof(StringComparison)) && MayIgnoreCase(argument.Value));
        return LiteralSites.Pair(LiteralForm.Compared, call, one, other!).Select(site => site with { Comparison = ComparisonOf(ignoresCase) });
    }

    private static StringComparison ComparisonOf(bool ignoresCase) => ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static bool IsEnum(IArgumentOperation argument, string name) => argument.Parameter?.Type is { TypeKind: TypeKind.Enum } type && type.Name == name;

    // CurrentCultureIgnoreCase, InvariantCultureIgnoreCase and OrdinalIgnoreCase are the odd ones.
    private static bool MayIgnoreCase(IOperation comparison) => comparison.ConstantValue is not { HasValue: true, Value: int number } || number % 2 == 1;

    private static IEnumerable<LiteralSite> ParsedByName(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!method.IsOf(nameof(Enum), nameof(System)) || Argument(call, "value") is not { } value || ParsedBy(call) is not { } picklist)
        {
            return [];
        }

        var form = method.Name == nameof(Enum.Parse) ? LiteralForm.Parsed : LiteralForm.Tried;
        var ignoresCase = Argument(call, "ignoreCase") is { ConstantValue: not { HasValue: true, Value: false } };
        return Of(form, call, picklist, TextKind.Name, "Enum." + method.Name, value, ignoresCase);
    }

    /// <summary>The picklist that a method of <see cref="Enum"/> is called for, by type argument or <c>typeof</c>.</summary>
    public static PicklistEnum? ParsedBy(IInvocationOperation call) => call.TargetMethod.TypeArguments is [var type]
        ? PicklistEnum.Of(type)
        : Argument(call, "enumType") is ITypeOfOperation typeOf ? PicklistEnum.Of(typeOf.TypeOperand) : null;

    private static IOperation? Argument(IInvocationOperation call, string name) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

    private static IEnumerable<LiteralSite> Tried(IInvocationOperation call, TextKind kind) =>
        GeneratedMembers.PicklistOf(call.TargetMethod) is { } picklist
            ? Of(LiteralForm.Tried, call, picklist, kind, call.TargetMethod.Name, call.Arguments[0].Value, ignoresCase: false)
            : [];

    private static IEnumerable<LiteralSite> Of(
        LiteralForm form, IOperation whole, PicklistEnum picklist, TextKind kind, string method, IOperation value, bool ignoresCase) =>
        LiteralSites.IsText(value)
            ? [new LiteralSite(form, picklist, kind, method, value.WithoutConversions(), whole) { Comparison = ComparisonOf(ignoresCase) }]
            : [];
}
