using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Generation;

/// <summary>A bound enum with the names and texts of its values decided.</summary>
internal sealed record PicklistModel(EnumModel Enum, EquatableArray<ValueModel> Values)
{
    /// <summary>Every bound enum among the declarations, by its name.</summary>
    public static EquatableArray<PicklistModel> All(
        ImmutableArray<BoundDeclaration> declarations, SchemaSet schema, AnalyzerConfigOptionsProvider options) => new(declarations
            .Where(declaration => declaration.Model is not null)
            .Select(declaration => Of(declaration.Model!, PicklistOptions.Of(options.GetOptions(declaration.Tree)), schema))
            .OrderBy(picklist => picklist.Enum.QualifiedClass, StringComparer.Ordinal)
            .ToImmutableArray());

    private static PicklistModel Of(EnumModel model, PicklistOptions options, SchemaSet schema)
    {
        var type = options.LabelSource is LabelSource.Schema && schema.Find(model.Picklist) is { Kind: SdlKind.Enum } found ? found : null;
        var values = model.Members
            // Two members with one number are one value; ACE0010 reports it.
            .GroupBy(member => member.Number, StringComparer.Ordinal)
            .Select(members => ValueModel.Of(members.First(), options.Naming, type))
            .ToImmutableArray();
        return new PicklistModel(model, new(values));
    }
}

/// <summary>A value: its member, its name in the schema, its text.</summary>
internal sealed record ValueModel(string Member, string WireName, string Label, bool IsDeprecated)
{
    public static ValueModel Of(MemberModel member, Naming naming, SchemaType? type)
    {
        var wireName = member.WireName ?? WireNaming.Of(member.PlainName, naming);
        var inSchema = type?.Values.FirstOrDefault(value => value.Name == wireName);
        // A value without a text is written by its name, as GraphQL does.
        var label = inSchema?.Label ?? member.Label ?? wireName;
        return new ValueModel(member.Name, wireName, label, member.IsObsolete || inSchema?.Value.Deprecation is not null);
    }
}
