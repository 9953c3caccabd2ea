using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>A property for a field, written as those beside it are.</summary>
/// <param name="Layout">The type that lacks it.</param>
/// <param name="Field">The field.</param>
/// <param name="Type">Its type in C#.</param>
internal sealed record NewProperty(TypeLayout Layout, SchemaField Field, ITypeSymbol Type)
{
    private static readonly SymbolDisplayFormat Annotated =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Oblivious =
        SymbolDisplayFormat.MinimallyQualifiedFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly CSharpText _csharp = new(Layout.Context.Model, Layout.Position);

    public string Name { get; } = BoundProperty.NameFor(Field.Name);

    private FixContext Context => Layout.Context;

    /// <summary>The property of a field; null where its type is not known, or its name is taken.</summary>
    public static NewProperty? Of(TypeLayout layout, SchemaField field)
    {
        var name = BoundProperty.NameFor(field.Name);
        var model = layout.Context.Model;
        var isTaken = layout.Symbol.Name == name || !model.LookupSymbols(layout.Position, layout.Symbol, name).IsEmpty;
        return !isTaken && ClrTypes.Of(model.Compilation).Find(field.Field.Type) is { } type && Visibility.IsEnough(type, layout.Symbol)
            ? new NewProperty(layout, field, type)
            : null;
    }

    /// <summary>Its lines, or its one line where it stands among others on one; without the first indentation.</summary>
    public string ToText(bool inline)
    {
        var declaration = $"{(Layout.IsInterface ? "" : "public ")}{Written(Type)} {Name} {Layout.Accessors}{Initializer()}";
        return inline
            ? string.Join(" ", Attributes().Append(declaration))
            : string.Join(Context.NewLine + Layout.Indentation, (Layout.IsDocumented ? CSharpText.Summary(Field.Field.Description) : []).Concat(Attributes()).Append(declaration));
    }

    private IEnumerable<string> Attributes()
    {
        if (WireNaming.Of(Name, Naming.CamelCase) != Field.Name)
        {
            yield return _csharp.WireName(Field.Name);
        }

        if (Field.Field.Deprecation is { } reason)
        {
            yield return _csharp.Obsolete(reason);
        }
    }

    // A required property would break whoever makes such an object now, and one that is null in fact would warn.
    private string Initializer()
    {
        var isNullable = Type is { IsValueType: true } or { NullableAnnotation: NullableAnnotation.Annotated };
        if (!Layout.IsAnnotated || Layout.IsInterface || Layout.IsStruct || isNullable)
        {
            return "";
        }

        return Type.SpecialType is SpecialType.System_String ? " = \"\";"
            : ListTypes.ItemOf(Type) is null ? " = null!;"
            : Layout.LanguageVersion >= LanguageVersion.CSharp12 ? " = [];"
            : $" = System.Array.Empty<{Written(ListTypes.ItemOf(Type)!)}>();";
    }

    private string Written(ITypeSymbol type) => type.ToMinimalDisplayString(Context.Model, Layout.Position, Layout.IsAnnotated ? Annotated : Oblivious);
}
