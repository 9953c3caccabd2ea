using System.Collections.Immutable;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Schema;

/// <summary>The schema of a project: all its schema files read as one document.</summary>
internal sealed class SchemaSet
{
    private static readonly LastResult<SdlDocument, EquatableArray<SchemaFile>, SchemaSet> Known = new((_, files) => new SchemaSet(files.ToImmutableArray()));

    private readonly Dictionary<string, SchemaType> _types;

    private SchemaSet(ImmutableArray<SchemaFile> files)
    {
        Files = files;
        Types = files
            .SelectMany(file => file.Document.Types.Select(type => new SchemaPart(file, type)))
            .GroupBy(part => part.Type.Name, StringComparer.Ordinal)
            .Select(Merge)
            .ToImmutableArray();
        _types = Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    public static SchemaSet Empty { get; } = new(ImmutableArray<SchemaFile>.Empty);

    /// <summary>The files by path.</summary>
    public ImmutableArray<SchemaFile> Files { get; }

    /// <summary>Every type, in the order of the files.</summary>
    public ImmutableArray<SchemaType> Types { get; }

    public SchemaType? Find(string name) => _types.TryGetValue(name, out var type) ? type : null;

    /// <summary>The schema among a project's additional files; the same object as long as no text changes.</summary>
    public static SchemaSet Get(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        Get(texts
            .Where(text => SchemaFiles.IsSchema(text, options))
            .Select(text => SchemaFiles.Read(text, cancellation))
            .OfType<SchemaFile>());

    public static SchemaSet Get(IEnumerable<SchemaFile> found)
    {
        var files = found.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        return files.IsEmpty ? Empty : Known.Get(files[0].Document, new(files));
    }

    private static SchemaType Merge(IEnumerable<SchemaPart> parts)
    {
        var extensions = parts.Where(part => part.Type.IsExtension);
        var definitions = parts.Where(part => !part.Type.IsExtension).ToArray();
        var counted = definitions.Take(1).Concat(extensions);
        return new SchemaType(counted.ToImmutableArray(), definitions.Skip(1).ToImmutableArray());
    }
}
