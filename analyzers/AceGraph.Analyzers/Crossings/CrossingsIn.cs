using AceGraph.Analyzers.Literals;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Crossings;

/// <summary>Finds where picklists are made text or number, or are made of them, in operations.</summary>
internal static class CrossingsIn
{
    public static readonly OperationKind[] Kinds =
    [
        OperationKind.Invocation,
        OperationKind.Interpolation,
        OperationKind.InterpolatedStringAppendFormatted,
        OperationKind.Binary,
        OperationKind.CompoundAssignment,
        OperationKind.Conversion,
    ];

    public static IEnumerable<Crossing> Operation(IOperation operation) => operation switch
    {
        IInvocationOperation call => Call(call),
        IInterpolationOperation hole => Written("The interpolation", hole.Expression),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var value, ..] } } => Written("The interpolation", value.Value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Written("The concatenation", sum.LeftOperand, sum.RightOperand),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Written("The concatenation", sum.Value),
        IConversionOperation { IsImplicit: false } conversion => Casts.Of(conversion) is { } cast ? [cast] : [],
        _ => [],
    };

    private static IEnumerable<Crossing> Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == nameof(ToString) && PicklistEnum.Of(call.Instance?.Type) is { } picklist)
        {
            return IsComparedWithLiteral(call) ? [] : [new Crossing(CrossingForm.Called, picklist, NameOf(call), "'ToString'", Crossing.GivesName)];
        }

        if (method.IsOf(nameof(Enum), nameof(System)))
        {
            return EnumCalls.Of(call) is { } found && !IsComparedWithLiteral(call) && !LiteralSites.In(call).Any() ? [found] : [];
        }

        if (method.IsOf("JsonSerializer", "System", "Text", "Json"))
        {
            return JsonCalls.In(call);
        }

        return IsFormatting(method) ? Written(Quote(method), Values(call).ToArray()) : [];
    }

    /// <summary>The name of the called method as it stands in the source.</summary>
    public static SyntaxNode NameOf(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax invocation
        ? invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => other,
        }
        : call.Syntax;

    private static IEnumerable<Crossing> Written(string what, params IOperation[] values)
    {
        foreach (var value in values.Select(value => value.WithoutConversions()))
        {
            if (PicklistEnum.Of(value.Type) is { } picklist)
            {
                yield return new Crossing(CrossingForm.Written, picklist, value.Syntax, what, Crossing.GivesName);
            }
        }
    }

    private static string Quote(IMethodSymbol method) =>
        $"'{method.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{method.Name}'";

    private static bool IsFormatting(IMethodSymbol method) =>
        (method.IsOf(nameof(String), nameof(System)) && method.Name is nameof(string.Format) or nameof(string.Concat) or nameof(string.Join))
        || (method.IsOf("StringBuilder", "System", "Text") && method.Name is "Append" or "AppendFormat" or "AppendJoin" or "Insert");

    private static IEnumerable<IOperation> Values(IInvocationOperation call) => call.Arguments.SelectMany(argument =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } array } }
            ? array.ElementValues.AsEnumerable()
            : [argument.Value]);

    // Such a comparison is the matter of ACE0041 and ACE0042.
    private static bool IsComparedWithLiteral(IInvocationOperation call)
    {
        var use = call.UseOf();
        use = use is IArgumentOperation ? use.Parent : use;
        return use is not null && LiteralSites.In(use).Any();
    }
}
