using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Literals;

/// <summary>A constant text where the text of a picklist's value is meant.</summary>
/// <param name="Form">In which way.</param>
/// <param name="Picklist">The picklist.</param>
/// <param name="Kind">Which of its texts is compared with, or taken.</param>
/// <param name="Method">The method that gives or takes the text.</param>
/// <param name="Literal">The constant as it stands in the source.</param>
/// <param name="Whole">The comparison, switch or call.</param>
internal sealed record LiteralSite(LiteralForm Form, PicklistEnum Picklist, TextKind Kind, string Method, IOperation Literal, IOperation Whole)
{
    /// <summary>The constant's text.</summary>
    public string Text { get; } = (string)Literal.ConstantValue.Value!;

    /// <summary>Whether letters are the same in either case.</summary>
    public StringComparison Comparison { get; init; } = StringComparison.Ordinal;

    /// <summary>Whether the value itself could stand where its text is now.</summary>
    public bool IsDirect { get; init; }
}

/// <summary>In which way a constant is meant as the text of a picklist.</summary>
internal enum LiteralForm
{
    /// <summary>By <c>==</c>, <c>!=</c> or <c>Equals</c>.</summary>
    Compared,

    /// <summary>By a pattern or a case.</summary>
    Matched,

    /// <summary>By <c>Enum.Parse</c>, which gives the value.</summary>
    Parsed,

    /// <summary>By a method that tries to parse it.</summary>
    Tried,

    /// <summary>As what a variable or expression is otherwise: <c>stage?.ToLabel() ?? "Qualified"</c>.</summary>
    Given,
}
