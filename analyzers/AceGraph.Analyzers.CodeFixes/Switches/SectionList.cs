using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Switches;

/// <summary>Adds labels and sections to a switch statement in its own layout.</summary>
internal sealed class SectionList(FixContext context, SwitchStatementSyntax syntax)
{
    /// <summary>Adds a section for each label, before another section, or at the end where that is null.</summary>
    public TextChange Add(IReadOnlyList<string> labels, string statement, SwitchSectionSyntax? before)
    {
        var next = before?.GetFirstToken() ?? syntax.CloseBraceToken;
        if (!Layout.StartsLine(context.Text, next.SpanStart))
        {
            var space = char.IsWhiteSpace(context.Text[next.SpanStart - 1]) ? "" : " ";
            var inline = string.Concat(labels.Select(label => $"case {label}: {statement} "));
            return new TextChange(new TextSpan(next.SpanStart, 0), space + inline);
        }

        var outer = Layout.IndentAt(context.Text, syntax.SpanStart);
        var indent = syntax.Sections.Count > 0 ? Layout.IndentAt(context.Text, syntax.Sections[0].SpanStart) : outer + Layout.Step(outer);
        var body = context.NewLine + indent + Layout.Step(indent) + statement + context.NewLine;
        // A blank line before each section is part of what leads it, and so moves in front of those added before it.
        var gap = HasBlankLines() ? context.NewLine : "";
        var sections = string.Concat(labels.Select(label => $"{gap}{indent}case {label}:{body}"));
        return new TextChange(new TextSpan(Layout.StartOfLeading(next), 0), sections);
    }

    /// <summary>Adds labels to a section, before its first.</summary>
    public TextChange AddLabels(IReadOnlyList<string> labels, SwitchSectionSyntax section)
    {
        var first = section.GetFirstToken();
        if (!Layout.StartsLine(context.Text, first.SpanStart))
        {
            return new TextChange(new TextSpan(first.SpanStart, 0), string.Concat(labels.Select(label => $"case {label}: ")));
        }

        var indent = Layout.IndentAt(context.Text, first.SpanStart);
        return new TextChange(new TextSpan(first.SpanStart, 0), string.Concat(labels.Select(label => $"case {label}:{context.NewLine}{indent}")));
    }

    private bool HasBlankLines() =>
        syntax.Sections.Count > 1 && syntax.Sections.Skip(1).All(section => Layout.HasBlankLineBefore(context.Text, section.GetFirstToken()));
}
