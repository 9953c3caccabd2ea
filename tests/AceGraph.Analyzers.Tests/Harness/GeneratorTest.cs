using AceGraph.Analyzers.Generation;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>Runs the generator on a project.</summary>
public static class GeneratorTest
{
    /// <summary>The generated files by name; the project compiles with them without a warning.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(Project project)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = await project.Create(workspace).GetCompilationAsync();
        var problems = compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!problems.Any(), string.Join("\n", problems));
        return compilation.SyntaxTrees
            .Where(tree => tree.FilePath.Contains(nameof(PicklistGenerator), StringComparison.Ordinal))
            .ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.GetText().ToString());
    }

    /// <summary>The project compiled with what was generated, loaded.</summary>
    public static async Task<System.Reflection.Assembly> LoadAsync(Project project)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = await project.Create(workspace).GetCompilationAsync();
        using var image = new MemoryStream();
        var result = compilation!.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Select(error => error.ToString()));
        return System.Reflection.Assembly.Load(image.ToArray());
    }
}
