using System.Collections.Immutable;
using AceGraph.Analyzers.Numbers;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0011: numbers that are no identity, by <c>[Flags]</c> or because they are not what a committed lock file says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstableNumbersAnalyzer : DiagnosticAnalyzer
{
    private const string Title = "The numbers of a picklist are not what is stored";

    private const string Description =
        "Where records hold numbers, a member that takes another number changes what they mean; the lock file says which number belongs to which member.";

    private static readonly DiagnosticDescriptor IsFlags = Descriptors.Create(
        RuleIds.UnstableNumbers,
        Title,
        "'{0}' is a picklist, whose values exclude each other, but is marked [Flags]; remove [Flags]",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    private static readonly DiagnosticDescriptor Changed = Descriptors.Create(
        RuleIds.UnstableNumbers,
        Title,
        "'{0}' has the number {1}, but is stored as {2} by {3}; give it the number {2} again",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    private static readonly DiagnosticDescriptor Removed = Descriptors.Create(
        RuleIds.UnstableNumbers,
        Title,
        "'{0}' lacks '{1}', which is stored as {2} by {3}{4}; put it back, or delete the line once no record holds the number",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    private static readonly DiagnosticDescriptor EnumGone = Descriptors.Create(
        RuleIds.UnstableNumbers,
        Title,
        "The project has no picklist enum '{0}', whose numbers are stored by {1}; correct its name, or delete its lines once no record holds them",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    private static readonly DiagnosticDescriptor BadLine = Descriptors.Create(
        RuleIds.UnstableNumbers,
        Title,
        "The lock file says no number at {0}: {1}",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        Description);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(IsFlags, Changed, Removed, EnumGone, BadLine);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var stored = StoredNumbers.Get(start.Options.AdditionalFiles, start.CancellationToken);
            start.RegisterSymbolAction(symbol => Analyze(symbol, stored), SymbolKind.NamedType);
            start.RegisterAdditionalFileAction(Analyze);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, StoredNumbers stored)
    {
        if (PicklistEnum.Of((INamedTypeSymbol)context.Symbol) is not { } picklist)
        {
            return;
        }

        if (FlagsAttributeOf(picklist.Symbol) is { } flags)
        {
            var at = AttributePlaces.SyntaxOf(flags, context.CancellationToken)?.GetLocation() ?? picklist.Location;
            context.ReportDiagnostic(Diagnostic.Create(IsFlags, at, picklist.Symbol.Name));
        }

        foreach (var number in stored.Of(picklist.Symbol))
        {
            Compare(context, picklist, number);
        }
    }

    private static void Compare(SymbolAnalysisContext context, PicklistEnum picklist, StoredNumber stored)
    {
        var line = stored.Line;
        if (picklist.Members.FirstOrDefault(member => member.Name == line.Member) is not { } member)
        {
            var heir = picklist.Members.FirstOrDefault(other => other.Number == line.Number);
            var hint = heir is null ? "" : $" and now means '{heir.Name}'";
            context.ReportDiagnostic(Diagnostic.Create(
                Removed, picklist.Location, [stored.Location], picklist.Symbol.Name, line.Member, line.Number, stored.Place, hint));
        }
        else if (member.Number is { } number && number != line.Number)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Changed, member.Location, [stored.Location], member.Name, number, line.Number, stored.Place));
        }
    }

    // These have no C# symbol to stand on.
    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!NumberLock.IsLock(file) || NumberLock.Get(file, context.CancellationToken) is not { } numbers)
        {
            return;
        }

        foreach (var problem in numbers.Problems)
        {
            var stored = new StoredNumber(file.Path, numbers.Text, problem);
            context.ReportDiagnostic(Diagnostic.Create(BadLine, stored.Location, stored.Place, problem.Problem));
        }

        foreach (var lines in numbers.Lines.GroupBy(line => line.Enum, StringComparer.Ordinal))
        {
            if (PicklistEnum.Of(StoredNumbers.Find(context.Compilation, lines.Key)) is null)
            {
                var stored = new StoredNumber(file.Path, numbers.Text, lines.First());
                context.ReportDiagnostic(Diagnostic.Create(EnumGone, stored.Location, lines.Key, stored.Place));
            }
        }
    }

    private static AttributeData? FlagsAttributeOf(INamedTypeSymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is
        {
            Name: nameof(FlagsAttribute),
            ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
        });
}
