using AceGraph.Analyzers.CodeFixes.Uses;
using AceGraph.Analyzers.Literals;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Literals;

/// <summary>Makes a switch or <c>is</c> over the text of a value one over the value: all of its literals, or none.</summary>
internal sealed class PatternFix(FixContext context, IOperation whole)
{
    public IEnumerable<TextChange> Changes()
    {
        var sites = LiteralPatterns.In(whole).ToArray();
        var values = sites.Select(ValueOf).ToArray();
        var source = LiteralPatterns.ValueOf(whole).WithoutConversions();
        if (values.Any(value => value is null)
            || values.Distinct().Count() < values.Length
            || !LiteralPatterns.PartsOf(whole).All(part => IsTranslated(part, sites, TextSource.IsNullable(source)))
            || TextSource.ToValue(source.Syntax) is not { } cut)
        {
            return [];
        }

        var literals = sites.Zip(values, (site, value) => new TextChange(
            site.Literal.Syntax.Span, EnumNames.Write(context, site.Picklist.Symbol, site.Literal.Syntax, value!.Name)));
        return literals.Prepend(cut);
    }

    private UsedValue? ValueOf(LiteralSite site) => LiteralMatch.Of(site, context.Read(site.Picklist), StringLiterals.All)?.Value;

    private static bool IsTranslated(IOperation part, LiteralSite[] sites, bool isNullable) => part switch
    {
        IDiscardPatternOperation => true,
        INegatedPatternOperation negated => IsTranslated(negated.Pattern, sites, isNullable),
        IBinaryPatternOperation binary => IsTranslated(binary.LeftPattern, sites, isNullable) && IsTranslated(binary.RightPattern, sites, isNullable),
        IConstantPatternOperation constant => IsTranslated(constant.Value, sites, isNullable),
        IPatternOperation => false,
        { ConstantValue: { HasValue: true, Value: null } } => isNullable,
        _ => sites.Any(site => site.Literal.Syntax == part.WithoutConversions().Syntax),
    };
}
