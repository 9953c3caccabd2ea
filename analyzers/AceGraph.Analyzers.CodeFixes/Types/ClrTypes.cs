using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>The C# types that stand for the types of a schema in a project.</summary>
internal sealed class ClrTypes
{
    private static readonly ConditionalWeakTable<Compilation, ClrTypes> Known = new();

    private readonly Compilation _compilation;
    private readonly ILookup<string, INamedTypeSymbol> _bound;

    private ClrTypes(Compilation compilation)
    {
        _compilation = compilation;
        _bound = DeclaredTypes.In(compilation.Assembly.GlobalNamespace)
            .Select(BoundSymbol.Of)
            .OfType<BoundSymbol>()
            .Where(bound => bound.Symbol.Arity == 0)
            .ToLookup(bound => bound.Name, bound => bound.Symbol, StringComparer.Ordinal);
    }

    public static ClrTypes Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new ClrTypes(compilation));

    /// <summary>The type for a field, lists as <c>IReadOnlyList</c>; null where it is not known, or where several types are bound to the name.</summary>
    public ITypeSymbol? Find(SdlTypeReference reference)
    {
        var type = reference.Item is null ? Named(reference.Name!) : ListOf(reference.Item);
        return reference.NonNull ? type?.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : AsNullable(type);
    }

    private ITypeSymbol? ListOf(SdlTypeReference item) => Find(item) is { } type
        ? _compilation.GetSpecialType(SpecialType.System_Collections_Generic_IReadOnlyList_T)
            .Construct(ImmutableArray.Create(type), ImmutableArray.Create(type.NullableAnnotation))
        : null;

    private ITypeSymbol? AsNullable(ITypeSymbol? type) => type switch
    {
        null => null,
        { IsValueType: true } => _compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type),
        _ => type.WithNullableAnnotation(NullableAnnotation.Annotated),
    };

    private INamedTypeSymbol? Named(string name) => name switch
    {
        "String" or "ID" => _compilation.GetSpecialType(SpecialType.System_String),
        "Int" => _compilation.GetSpecialType(SpecialType.System_Int32),
        "Float" => _compilation.GetSpecialType(SpecialType.System_Double),
        "Boolean" => _compilation.GetSpecialType(SpecialType.System_Boolean),
        _ => _bound[name].Take(2).ToArray() switch
        {
            [var only] => only,
            [] => CustomScalar(name),
            _ => null,
        },
    };

    private INamedTypeSymbol? CustomScalar(string name) => name switch
    {
        "Decimal" => _compilation.GetSpecialType(SpecialType.System_Decimal),
        "Date" => _compilation.GetTypeByMetadataName("System.DateOnly"),
        "DateTime" => _compilation.GetTypeByMetadataName("System.DateTimeOffset"),
        _ => null,
    };
}
