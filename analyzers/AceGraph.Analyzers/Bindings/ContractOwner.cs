using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Bindings;

/// <summary>Whether a project owns the contract.</summary>
internal static class ContractOwner
{
    /// <summary>
    /// By <c>acegraph_owns_contract</c> in a .globalconfig or for C# files in an .editorconfig, or by the property <c>AceGraphOwnsContract</c> of
    /// the project file, which the package makes visible.
    /// </summary>
    public static bool Is(AnalyzerConfigOptionsProvider options, Compilation compilation) =>
        IsTrue(options.GlobalOptions, OptionNames.OwnsContract)
        || IsTrue(options.GlobalOptions, OptionNames.OwnsContractProperty)
        // An .editorconfig speaks of files and not of projects: what it says of one speaks for all.
        || (compilation.SyntaxTrees.FirstOrDefault() is { } tree && IsTrue(options.GetOptions(tree), OptionNames.OwnsContract));

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && bool.TryParse(value, out var isTrue) && isTrue;
}
