using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Literals;

/// <summary>Patterns and cases that a text is matched with.</summary>
internal static class LiteralPatterns
{
    public static IEnumerable<LiteralSite> In(IOperation whole)
    {
        var value = ValueOf(whole);
        return PicklistText.Of(value) is not { } text
            ? []
            : PartsOf(whole).SelectMany(part => part is IPatternOperation pattern ? ConstantsIn(pattern) : [part])
                .Where(LiteralSites.IsText)
                .Select(literal => new LiteralSite(LiteralForm.Matched, text.Picklist, text.Kind, text.Method, literal, whole) { IsDirect = text.IsDirect });
    }

    public static IOperation ValueOf(IOperation whole) => whole switch
    {
        IIsPatternOperation operation => operation.Value,
        ISwitchOperation operation => operation.Value,
        _ => ((ISwitchExpressionOperation)whole).Value,
    };

    /// <summary>The patterns, and the values of constant cases.</summary>
    public static IEnumerable<IOperation> PartsOf(IOperation whole) => whole switch
    {
        IIsPatternOperation operation => [operation.Pattern],
        ISwitchOperation operation => operation.Cases.SelectMany(section => section.Clauses).Select(PartOf).OfType<IOperation>(),
        _ => ((ISwitchExpressionOperation)whole).Arms.Select(arm => arm.Pattern),
    };

    private static IOperation? PartOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value,
        IPatternCaseClauseOperation pattern => pattern.Pattern,
        _ => null,
    };

    private static IEnumerable<IOperation> ConstantsIn(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [constant.Value],
        INegatedPatternOperation negated => ConstantsIn(negated.Pattern),
        IBinaryPatternOperation binary => ConstantsIn(binary.LeftPattern).Concat(ConstantsIn(binary.RightPattern)),
        _ => [],
    };
}
