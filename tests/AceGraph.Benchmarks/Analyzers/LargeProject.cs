using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Benchmarks.Analyzers;

/// <summary>A project of many bound enums, a file each, and the schema that they are bound to.</summary>
internal sealed class LargeProject
{
    private readonly string _openText;
    private readonly int _typingAt;

    public LargeProject(int enums, int values)
    {
        var schema = new StringBuilder();
        var trees = new List<SyntaxTree>();
        for (var i = 0; i < enums; i++)
        {
            schema.Append($"enum P{i} @picklist {{\n");
            var source = new StringBuilder($"namespace Crm.P{i};\n\n[AceGraph.Contracts.Picklist]\npublic enum P{i}\n{{\n");
            for (var j = 0; j < values; j++)
            {
                schema.Append($"  V{j}_{i}\n");
                source.Append($"    [AceGraph.Contracts.WireName(\"V{j}_{i}\")]\n    V{j},\n\n");
            }

            schema.Append("}\n");
            trees.Add(Parse(source.Append("}\n").ToString(), $"P{i}.cs"));
        }

        SchemaText = schema.ToString();
        Schema = new SchemaFile("schema.graphql", SchemaText);
        _openText = Usage(values);
        _typingAt = _openText.IndexOf("// typed", StringComparison.Ordinal);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        Compilation = CSharpCompilation.Create("Crm", [Parse(_openText, "Open.cs"), .. trees], references, options);
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public CSharpCompilation Compilation { get; }

    public string SchemaText { get; }

    public AdditionalText Schema { get; }

    /// <summary>The open file after so many keystrokes.</summary>
    public SourceText OpenText(int keystrokes) =>
        SourceText.From(_openText.Insert(_typingAt, $"var typed{keystrokes} = {keystrokes}; "), Encoding.UTF8);

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);

    // As a developer has it before the eyes: an enum that is being edited, and code that uses picklists.
    private static string Usage(int values)
    {
        var text = new StringBuilder("using Crm.P1;\nusing Crm.P2;\n\nnamespace Crm;\n\n[AceGraph.Contracts.Picklist(\"P0\")]\npublic enum Open\n{\n");
        for (var j = 0; j < values; j++)
        {
            text.Append($"    [AceGraph.Contracts.WireName(\"V{j}_0\")]\n    V{j},\n\n");
        }

        text.Append("}\n\npublic static class Uses\n{\n    public static int Typed()\n    {\n        // typed\n        return 0;\n    }\n");
        for (var j = 0; j < values; j++)
        {
            text.Append($"\n    public static bool Is{j}(P1.P1 one, P2.P2 two) => one == P1.P1.V{j} && two != P2.P2.V{j};\n");
        }

        return text.Append("}\n").ToString();
    }

    private sealed class SchemaFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
