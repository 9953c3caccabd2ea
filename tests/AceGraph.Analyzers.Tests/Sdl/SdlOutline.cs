using System.Collections.Immutable;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Tests.Sdl;

/// <summary>What the reader makes of a text, in lines that a test can compare.</summary>
internal static class SdlOutline
{
    /// <summary>The document of a text.</summary>
    public static SdlDocument Read(string text) => SdlReader.Get(SourceText.From(text));

    /// <summary>A line <c>line:column message</c> for each problem.</summary>
    public static string Problems(SdlDocument document) => Lines(document.Problems.Select(problem =>
    {
        var place = document.Text.Lines.GetLinePosition(problem.Span.Start);
        return $"{place.Line + 1}:{place.Character + 1} {problem.Message}";
    }));

    /// <summary>A line for each type with the names of its members: <c>enum Stage: OPEN LOST</c>.</summary>
    public static string Names(SdlDocument document) => Lines(document.Types.Select(type =>
        $"{Word(type)} {type.Name}{Colon(type.Fields.Select(field => $"{field.Name}({field.Type})").Concat(type.Values.Select(value => value.Name)))}"));

    /// <summary>Everything that the document holds, a line for each type and member.</summary>
    public static string Full(SdlDocument document) => Lines(document.Types.SelectMany(type =>
        type.Fields.Select(field =>
                $"  {field.Name}: {field.Type}{(field.HasDefault ? " =" : "")}{Quoted(field.Description)}{Directives(field.Directives)}")
            .Concat(type.Values.Select(value => $"  {value.Name}{Quoted(value.Description)}{Directives(value.Directives)}"))
            .Prepend($"{Word(type)} {type.Name}{Quoted(type.Description)}{Directives(type.Directives)}")));

    /// <summary>A text as a line shows it; nothing for none.</summary>
    public static string Quoted(string? text) => text is null ? "" : $" \"{text.Replace("\n", "⏎").Replace("\r", "␍")}\"";

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    private static string Word(SdlType type) =>
        (type.IsExtension ? "extend " : "") + (type.Kind == SdlKind.Object ? "type" : type.Kind.ToString().ToLowerInvariant());

    private static string Colon(IEnumerable<string> names)
    {
        var all = string.Join(" ", names);
        return all.Length == 0 ? "" : $": {all}";
    }

    private static string Directives(ImmutableArray<SdlDirective> directives) =>
        string.Concat(directives.Select(directive =>
            $" @{directive.Name}({string.Join(",", directive.Arguments.Select(argument => $"{argument.Name}:{Quoted(argument.Text)}"))})"));
}
