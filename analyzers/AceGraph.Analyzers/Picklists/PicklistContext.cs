using System.Collections.Immutable;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Picklists;

/// <summary>A bound enum beside its picklist, as the rules for definitions see it.</summary>
/// <param name="symbol">Where findings are reported.</param>
/// <param name="picklist">The enum.</param>
/// <param name="type">The enum type of the schema.</param>
/// <param name="options">What .editorconfig says for the enum's file.</param>
internal sealed class PicklistContext(SymbolAnalysisContext symbol, PicklistEnum picklist, SchemaType type, PicklistOptions options)
{
    public PicklistEnum Enum => picklist;

    public SchemaType Type => type;

    public PicklistOptions Options => options;

    public AnalyzerOptions AnalyzerOptions => symbol.Options;

    public CancellationToken Cancellation => symbol.CancellationToken;

    /// <summary>How members and values belong together; computed once for all rules.</summary>
    public PicklistComparison Comparison => PicklistComparison.Of(picklist, type, options.Naming);

    public string WireNameOf(PicklistMember member) => member.WireName(options.Naming);

    /// <summary>Reports a member whose wire name is not that of its value, with what would make it so.</summary>
    public void ReportName(DiagnosticDescriptor rule, ValuePair pair)
    {
        var (member, value) = pair;
        var wireName = $"write [WireName(\"{value.Name}\")]";
        var rename = NewName.Of(picklist, pair, options.Naming);
        var advice = rename is null ? wireName : $"rename the member to '{rename}' or {wireName}";
        Report(rule, member.Location, value.Location, member.Name, WireNameOf(member), value.Name, value.Place, advice);
    }

    /// <summary>Reports at a place of the source, with the place of the schema beside it.</summary>
    public void Report(DiagnosticDescriptor rule, Location at, Location? inSchema, params object[] arguments) =>
        Report(rule, at, inSchema, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Reports with what the fix needs to know.</summary>
    public void Report(
        DiagnosticDescriptor rule, Location at, Location? inSchema, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        symbol.ReportDiagnostic(Diagnostic.Create(rule, at, inSchema is null ? [] : [inSchema], properties, arguments));
}
