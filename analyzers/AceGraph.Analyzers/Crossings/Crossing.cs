using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Crossings;

/// <summary>A place where a picklist leaves or enters the program as its C# name or number.</summary>
/// <param name="Form">In which way, as far as the fix is concerned.</param>
/// <param name="Picklist">The picklist.</param>
/// <param name="At">What stands there.</param>
/// <param name="What">What does it, for the message: <c>'ToString'</c>.</param>
/// <param name="Effect">What that does: <c>gives the C# name</c>.</param>
internal sealed record Crossing(CrossingForm Form, PicklistEnum Picklist, SyntaxNode At, string What, string Effect)
{
    public const string GivesName = "gives the C# name";
    public const string TakesName = "takes C# names and numbers";
}

/// <summary>In which way a picklist crosses.</summary>
internal enum CrossingForm
{
    /// <summary>By a method called on the value, that gives its name.</summary>
    Called,

    /// <summary>As an operand, argument or hole that is made text.</summary>
    Written,

    /// <summary>As the argument of a method that gives its name.</summary>
    Named,

    /// <summary>By <c>Enum.Parse</c>.</summary>
    Parsed,

    /// <summary>By <c>Enum.TryParse</c>.</summary>
    Tried,

    /// <summary>By a converter given in an attribute.</summary>
    Converted,

    /// <summary>In a way that only the developer can change: by number, or by a list of names.</summary>
    Other,
}
