using System.Collections.Immutable;
using System.Globalization;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Generation;

/// <summary>What the generated code needs to know of a bound enum, free of symbols, so that it can be compared.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="TypeName">Its name with those of the types around it: <c>Deal.Stage</c>.</param>
/// <param name="ClassName">The name of the generated class: <c>DealStagePicklist</c>.</param>
/// <param name="Modifier"><c>public</c> or <c>internal</c>: what every assembly or only this one can see.</param>
/// <param name="Picklist">The name of the picklist.</param>
/// <param name="Members">Its members.</param>
internal sealed record EnumModel(
    string Namespace, string TypeName, string ClassName, string Modifier, string Picklist, EquatableArray<MemberModel> Members)
{
    public string QualifiedType => "global::" + (Namespace.Length > 0 ? Namespace + "." : "") + TypeName;

    public string QualifiedClass => "global::" + (Namespace.Length > 0 ? Namespace + "." : "") + ClassName;

    /// <summary>Null where no code outside of a type can name the enum.</summary>
    public static EnumModel? Of(INamedTypeSymbol symbol)
    {
        if (PicklistEnum.Of(symbol) is not { } picklist || ModifierOf(symbol) is not { } modifier)
        {
            return null;
        }

        return new EnumModel(
            symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(),
            symbol.ToDisplayString(TypesOnly),
            GeneratedMembers.ClassNameOf(picklist),
            modifier,
            picklist.Name,
            new(picklist.Members.Select(MemberModel.Of).ToImmutableArray()));
    }

    private static readonly SymbolDisplayFormat TypesOnly = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static string? ModifierOf(INamedTypeSymbol symbol)
    {
        var modifier = "public";
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            if (!IsVisible(type))
            {
                return null;
            }

            modifier = type.DeclaredAccessibility is Accessibility.Public ? modifier : "internal";
        }

        return modifier;
    }

    private static bool IsVisible(INamedTypeSymbol type) =>
        type is { IsGenericType: false, IsFileLocal: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal };
}

/// <summary>A member of a bound enum.</summary>
/// <param name="Name">Its name as code writes it.</param>
/// <param name="PlainName">Its name without an @.</param>
/// <param name="Number">Its number.</param>
/// <param name="WireName">What <c>[WireName]</c> says; null where the name follows from that of the member.</param>
/// <param name="Label">What <c>[Label]</c> says; null where there is none.</param>
/// <param name="IsObsolete">Whether it is marked <c>[Obsolete]</c>.</param>
internal sealed record MemberModel(string Name, string PlainName, string Number, string? WireName, string? Label, bool IsObsolete)
{
    public static MemberModel Of(PicklistMember member) => new(
        Token.Identifier(member.Name),
        member.Name,
        Convert.ToString(member.Symbol.ConstantValue, CultureInfo.InvariantCulture),
        ContractAttributes.FirstText(member.WireNameAttribute),
        member.Label,
        member.IsObsolete);
}
