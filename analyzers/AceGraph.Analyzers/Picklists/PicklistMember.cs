using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Picklists;

/// <summary>A member of a bound enum and what its attributes say.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="WireNameAttribute"><c>[WireName]</c>; null where the wire name follows from the member's name.</param>
/// <param name="LabelAttribute"><c>[Label]</c>; null where there is none.</param>
/// <param name="ObsoleteAttribute"><c>[Obsolete]</c>; null where there is none.</param>
internal sealed record PicklistMember(
    IFieldSymbol Symbol, AttributeData? WireNameAttribute, AttributeData? LabelAttribute, AttributeData? ObsoleteAttribute)
{
    public string Name => Symbol.Name;

    /// <summary>Its number; null while that is half typed.</summary>
    public decimal? Number => Symbol.ConstantValue is { } number ? Convert.ToDecimal(number, CultureInfo.InvariantCulture) : null;

    /// <summary>Where its name stands in the source.</summary>
    public Location Location => Symbol.Locations[0];

    /// <summary>The text of <c>[Label]</c>; null where there is none.</summary>
    public string? Label { get; } = ContractAttributes.FirstText(LabelAttribute);

    /// <summary>The <c>Aws</c> of <c>[Label]</c>; null where it is not given.</summary>
    public string? Aws { get; } = ContractAttributes.NamedText(LabelAttribute, ContractAttributes.Aws);

    public bool IsObsolete => ObsoleteAttribute is not null;

    /// <summary>The reason of <c>[Obsolete]</c>; null where none is given.</summary>
    public string? ObsoleteReason { get; } = ContractAttributes.FirstText(ObsoleteAttribute);

    /// <summary>Whether what its attributes say could be read.</summary>
    public bool IsReadable { get; } =
        ContractAttributes.IsReadable(WireNameAttribute) && (WireNameAttribute is null || ContractAttributes.FirstText(WireNameAttribute) is not null)
        && ContractAttributes.IsReadable(LabelAttribute) && (LabelAttribute is null || ContractAttributes.FirstText(LabelAttribute) is not null);

    /// <summary>The name in the schema.</summary>
    public string WireName(Naming naming) => ContractAttributes.FirstText(WireNameAttribute) ?? WireNaming.Of(Name, naming);

    public static PicklistMember Of(IFieldSymbol field) => new(
        field,
        ContractAttributes.Find(field, ContractAttributes.WireName),
        ContractAttributes.Find(field, ContractAttributes.Label),
        ContractAttributes.FindObsolete(field));
}
