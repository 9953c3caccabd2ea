using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0007: deprecated in the schema or <c>[Obsolete]</c> in C#, but not both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecationDiffersAnalyzer : PicklistEnumAnalyzer
{
    private const string Title = "Deprecated on one side only";

    private const string Description =
        "A deprecated value may be read but is not to be written any more: clients see it by @deprecated, code by [Obsolete], and both should say the same.";

    private static readonly DiagnosticDescriptor NotObsolete = Descriptors.Create(
        RuleIds.DeprecationDiffers,
        Title,
        "'{0}' is deprecated at {1} ({2}) but not marked [Obsolete]; mark it",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    private static readonly DiagnosticDescriptor NotDeprecated = Descriptors.Create(
        RuleIds.DeprecationDiffers,
        Title,
        "'{0}' is marked [Obsolete] but not deprecated at {1}; remove [Obsolete], or deprecate the value in the schema",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NotObsolete, NotDeprecated);

    private protected override void Analyze(PicklistContext context)
    {
        foreach (var (member, value) in context.Comparison.Same)
        {
            if (value.Deprecation is { } reason && !member.IsObsolete)
            {
                var text = Token.Literal(reason);
                context.Report(NotObsolete, member.Location, value.Location, member.Name, value.Place, text);
            }
            else if (value.Deprecation is null && member.IsObsolete)
            {
                context.Report(NotDeprecated, member.Location, value.Location, member.Name, value.Place);
            }
        }
    }
}
