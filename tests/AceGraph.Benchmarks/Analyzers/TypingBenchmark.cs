using System.Collections.Immutable;
using AceGraph.Analyzers.Generation;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Benchmarks.Analyzers;

/// <summary>
/// One keystroke in an open file: the compilation with the new text, the generator over it, and every rule over that file. The baseline does
/// the same on the same code with a rule and a generator that do nothing, which is what the compiler takes for itself.
/// </summary>
[MemoryDiagnoser]
public class TypingBenchmark
{
    private Editor _ours = null!;
    private Editor _idle = null!;

    [GlobalSetup]
    public void Open()
    {
        var project = new LargeProject(enums: 1_000, values: 20);
        var rules = typeof(PicklistGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        _ours = new Editor(project, new PicklistGenerator(), rules);
        _idle = new Editor(project, new IdleGenerator(), [new IdleRule()]);
        Console.WriteLine($"// {rules.Length} rules, schema of {project.SchemaText.Length / 1024} KB");
    }

    [Benchmark(Baseline = true)]
    public Task<int> Compiler() => _idle.TypeAsync();

    [Benchmark]
    public Task<int> CompilerAndPackage() => _ours.TypeAsync();

    /// <summary>A file that is open in an editor, with what editors keep between keystrokes.</summary>
    private sealed class Editor
    {
        private readonly LargeProject _project;
        private readonly ImmutableArray<DiagnosticAnalyzer> _rules;
        private readonly AnalyzerOptions _options;
        private Compilation _written;
        private Compilation _whole;
        private GeneratorDriver _driver;
        private SyntaxTree _open;
        private int _keystrokes;

        public Editor(LargeProject project, IIncrementalGenerator generator, ImmutableArray<DiagnosticAnalyzer> rules)
        {
            _project = project;
            _rules = rules;
            _options = new AnalyzerOptions([project.Schema]);
            _written = project.Compilation;
            _open = project.Compilation.SyntaxTrees[0];
            _driver = DriverOf(generator).RunGenerators(_written);
            DriverOf(new PicklistGenerator()).RunGeneratorsAndUpdateCompilation(_written, out _whole, out _);
        }

        private GeneratorDriver DriverOf(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], [_project.Schema], parseOptions: LargeProject.ParseOptions);

        /// <summary>Types one character; the number of findings in the file.</summary>
        public async Task<int> TypeAsync()
        {
            var typed = _open.WithChangedText(_project.OpenText(++_keystrokes));
            _written = _written.ReplaceSyntaxTree(_open, typed);
            _driver = _driver.RunGenerators(_written);
            // As editors do: what was generated is the same, so the edit is made in the compilation that has it.
            _whole = _whole.ReplaceSyntaxTree(_open, typed);
            _open = typed;
            var analysis = new CompilationWithAnalyzers(_whole, _rules, new CompilationWithAnalyzersOptions(_options, null, true, false));
            var findings = await analysis.GetAnalyzerSemanticDiagnosticsAsync(_whole.GetSemanticModel(_open), null, CancellationToken.None);
            return findings.Length;
        }
    }
}
