using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    private static readonly ConditionalWeakTable<PicklistEnum, Memo> Known = new();

    public string Name => Enum.Symbol.Name;

    /// <summary>Where the schema has it, to follow a name in a message: <c> (picklists.graphql(2,6))</c>; else empty.</summary>
    public string Place => Type is null ? "" : $" ({Type.Place})";

    public UsedValue? Find(IFieldSymbol field) =>
        Values.FirstOrDefault(value => SymbolEqualityComparer.Default.Equals(value.Member.Symbol, field));

    public static UsedPicklist Of(PicklistEnum picklist, SchemaSet schema, PicklistOptions options)
    {
        var type = schema.Find(picklist.Name) is { Kind: SdlKind.Enum } found ? found : null;
        if (Known.TryGetValue(picklist, out var memo) && memo.IsFor(type, options))
        {
            return memo.Result;
        }

        var values = picklist.Members.Select(member => Read(member, type, options)).ToImmutableArray();
        var made = new Memo(type, options.Naming, options.LabelSource, new UsedPicklist(picklist, type, values));
        Known.Remove(picklist);
        // Another thread may have come first, with the options of another file.
        return Known.GetValue(picklist, _ => made) is var kept && kept.IsFor(type, options) ? kept.Result : made.Result;
    }

    private static UsedValue Read(PicklistMember member, SchemaType? type, PicklistOptions options)
    {
        var wireName = member.WireName(options.Naming);
        var inSchema = type?.Values.FirstOrDefault(value => value.Name == wireName);
        var label = options.LabelSource is LabelSource.Schema ? inSchema?.Label ?? member.Label : member.Label;
        return new UsedValue(member, wireName, label ?? wireName, inSchema);
    }

    private sealed record Memo(SchemaType? Type, Naming Naming, LabelSource LabelSource, UsedPicklist Result)
    {
        public bool IsFor(SchemaType? type, PicklistOptions options) =>
            ReferenceEquals(Type, type) && Naming == options.Naming && LabelSource == options.LabelSource;
    }
}
