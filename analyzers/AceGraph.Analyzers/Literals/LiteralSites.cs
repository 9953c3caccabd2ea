using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Literals;

/// <summary>Finds the places where a constant is certainly meant as the text of a picklist.</summary>
internal static class LiteralSites
{
    public static readonly OperationKind[] Kinds =
    [
        OperationKind.Binary,
        OperationKind.Invocation,
        OperationKind.IsPattern,
        OperationKind.Switch,
        OperationKind.SwitchExpression,
        OperationKind.Coalesce,
        OperationKind.Conditional,
        OperationKind.SimpleAssignment,
    ];

    public static IEnumerable<LiteralSite> In(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
            Pair(LiteralForm.Compared, binary, binary.LeftOperand, binary.RightOperand),
        IInvocationOperation call => LiteralCalls.In(call),
        IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => LiteralPatterns.In(operation),
        ICoalesceOperation coalesce => Pair(LiteralForm.Given, coalesce, coalesce.Value, coalesce.WhenNull),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Pair(LiteralForm.Given, conditional, conditional.WhenTrue, otherwise),
        ISimpleAssignmentOperation assignment => Pair(LiteralForm.Given, assignment, assignment.Target, assignment.Value),
        _ => [],
    };

    /// <summary>Two operands of which one is the text of a picklist and the other a constant.</summary>
    public static IEnumerable<LiteralSite> Pair(LiteralForm form, IOperation whole, IOperation one, IOperation other)
    {
        var isConstant = IsText(one);
        if (isConstant == IsText(other) || PicklistText.Of(isConstant ? other : one) is not { } text)
        {
            return [];
        }

        var literal = (isConstant ? one : other).WithoutConversions();
        return [new LiteralSite(form, text.Picklist, text.Kind, text.Method, literal, whole) { IsDirect = text.IsDirect }];
    }

    /// <summary>Whether it is a constant text; <c>nameof</c> cannot be misspelled.</summary>
    public static bool IsText(IOperation operation) =>
        operation.WithoutConversions() is { ConstantValue: { HasValue: true, Value: string } } and not INameOfOperation;
}
