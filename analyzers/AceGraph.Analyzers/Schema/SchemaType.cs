using System.Collections.Immutable;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Schema;

/// <summary>A type of the schema: its definition with what extensions add, over all files.</summary>
/// <param name="Parts">The first definition (an extension where there is none), then the extensions.</param>
/// <param name="Duplicates">Further definitions of the name, which do not count.</param>
internal sealed record SchemaType(ImmutableArray<SchemaPart> Parts, ImmutableArray<SchemaPart> Duplicates)
{
    public string Name => Parts[0].Type.Name;

    public SdlKind Kind => Parts[0].Type.Kind;

    public string? Description => Parts[0].Type.Description;

    /// <summary>Where its name stands: <c>picklists.graphql(12,6)</c>.</summary>
    public string Place => Parts[0].Place;

    public Location Location => Parts[0].Location;

    /// <summary>Whether it is marked <c>@picklist</c>.</summary>
    public bool IsPicklist { get; } = Parts.Any(part => part.Type.Directives.Any(directive => directive.Name == "picklist"));

    /// <summary>Whether its values carry texts: one <c>@label</c> is enough, none in anybody else's schema.</summary>
    public bool HasLabels { get; } = Parts.Any(part => part.Type.Values.Any(value => value.Label is not null));

    /// <summary>The values of an enum, in the schema's order.</summary>
    public ImmutableArray<SchemaValue> Values { get; } =
        Parts.SelectMany(part => part.Type.Values.Select(value => new SchemaValue(part.File, value))).ToImmutableArray();

    /// <summary>The fields of an object, interface or input, in the schema's order.</summary>
    public ImmutableArray<SchemaField> Fields { get; } =
        Parts.SelectMany(part => part.Type.Fields.Select(field => new SchemaField(part.File, field))).ToImmutableArray();
}

/// <summary>A definition or extension in its file.</summary>
internal sealed record SchemaPart(SchemaFile File, SdlType Type)
{
    public string Place => File.PlaceOf(Type.NameSpan);

    public Location Location => File.LocationOf(Type.NameSpan);
}

/// <summary>An enum value in its file.</summary>
internal sealed record SchemaValue(SchemaFile File, SdlValue Value)
{
    public string Name => Value.Name;

    public string? Label => Value.Label;

    public string? Aws => Value.Aws;

    public string? Description => Value.Description;

    public string? Deprecation => Value.Deprecation;

    public string Place => File.PlaceOf(Value.NameSpan);

    public Location Location => File.LocationOf(Value.NameSpan);
}

/// <summary>A field in its file.</summary>
internal sealed record SchemaField(SchemaFile File, SdlField Field)
{
    public string Name => Field.Name;

    public string Place => File.PlaceOf(Field.NameSpan);

    public Location Location => File.LocationOf(Field.NameSpan);
}
