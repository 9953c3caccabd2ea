using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Uses;

/// <summary>Base of the rules about code that uses picklists, those of this project and those of referenced ones.</summary>
public abstract class PicklistUseAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => Register(start, new UseScope(start.Compilation, start.Options)));
    }

    /// <summary>Registers the actions of the rule.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, UseScope scope);
}
