using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Uses;

/// <summary>A bound enum with the texts of its values, whether its picklist is in the schema or not.</summary>
/// <param name="Enum">The enum.</param>
/// <param name="Type">Its picklist; null where the schema has none or is not there.</param>
/// <param name="Values">Its values in the order of the enum.</param>
internal sealed record UsedPicklist(PicklistEnum Enum, SchemaType? Type, ImmutableArray<UsedValue> Values)
{
    private static readonly LastResult<PicklistEnum, (SchemaType? Type, Naming Naming, LabelSource LabelSource), UsedPicklist> Known =
        new((picklist, input) => Read(picklist, input.Type, input.Naming, input.LabelSource));

    public string Name => Enum.Symbol.Name;

    /// <summary>Where the schema has it, to follow a name in a message: <c> (picklists.graphql(2,6))</c>; else empty.</summary>
    public string Place => Type is null ? "" : $" ({Type.Place})";

    public UsedValue? Find(IFieldSymbol field) =>
        Values.FirstOrDefault(value => SymbolEqualityComparer.Default.Equals(value.Member.Symbol, field));

    public static UsedPicklist Of(PicklistEnum picklist, SchemaSet schema, PicklistOptions options)
    {
        var type = schema.Find(picklist.Name) is { Kind: SdlKind.Enum } found ? found : null;
        return Known.Get(picklist, (type, options.Naming, options.LabelSource));
    }

    private static UsedPicklist Read(PicklistEnum picklist, SchemaType? type, Naming naming, LabelSource source) =>
        new(picklist, type, picklist.Members.Select(member => Read(member, type, naming, source)).ToImmutableArray());

    private static UsedValue Read(PicklistMember member, SchemaType? type, Naming naming, LabelSource source)
    {
        var wireName = member.WireName(naming);
        var inSchema = type?.Values.FirstOrDefault(value => value.Name == wireName);
        var label = source is LabelSource.Schema ? inSchema?.Label ?? member.Label : member.Label;
        return new UsedValue(member, wireName, label ?? wireName, inSchema);
    }
}
