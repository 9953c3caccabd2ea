using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;

namespace AceGraph.Analyzers.Uses;

/// <summary>A value of a picklist as code uses it.</summary>
/// <param name="Member">Its member.</param>
/// <param name="WireName">What <c>ToWireName()</c> gives.</param>
/// <param name="Label">What <c>ToLabel()</c> gives.</param>
/// <param name="InSchema">The value of the schema; null where the schema has none or is not there.</param>
internal sealed record UsedValue(PicklistMember Member, string WireName, string Label, SchemaValue? InSchema)
{
    public string Name => Member.Name;

    /// <summary>The member as messages quote it: <c>Stage.ClosedLost</c>.</summary>
    public string QualifiedName => Member.Symbol.ContainingType.Name + "." + Name;

    /// <summary>Where the schema has it, to follow a name in a message: <c> (picklists.graphql(4,3))</c>; else empty.</summary>
    public string Place => InSchema is null ? "" : $" ({InSchema.Place})";

    public bool IsDeprecated => Member.IsObsolete || InSchema?.Value.Deprecation is not null;

    public string TextOf(TextKind kind) => kind switch
    {
        TextKind.Label => Label,
        TextKind.WireName => WireName,
        _ => Name,
    };
}

/// <summary>The three texts of a value.</summary>
internal enum TextKind
{
    /// <summary>The exact text: <c>Closed Lost</c>.</summary>
    Label,

    /// <summary>The name in the schema: <c>CLOSED_LOST</c>.</summary>
    WireName,

    /// <summary>The name of the C# member: <c>ClosedLost</c>.</summary>
    Name,
}
