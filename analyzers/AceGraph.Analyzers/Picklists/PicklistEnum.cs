using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Picklists;

/// <summary>A C# enum that is bound to a picklist by <c>[Picklist]</c>.</summary>
internal sealed class PicklistEnum
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<PicklistEnum?>> Known = new();

    private PicklistEnum(INamedTypeSymbol symbol, AttributeData attribute)
    {
        Symbol = symbol;
        Attribute = attribute;
        Name = ContractAttributes.FirstText(attribute) ?? symbol.Name;
        Members = symbol.GetMembers().OfType<IFieldSymbol>().Where(IsMember).Select(PicklistMember.Of).ToImmutableArray();
        IsReadable = ContractAttributes.IsReadable(attribute) && Members.All(member => member.IsReadable);
    }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>The <c>[Picklist]</c> that binds it.</summary>
    public AttributeData Attribute { get; }

    /// <summary>The picklist's name in the schema.</summary>
    public string Name { get; }

    /// <summary>Its members in the order of the source.</summary>
    public ImmutableArray<PicklistMember> Members { get; }

    /// <summary>Whether what its attributes say could be read; of one that is half typed, nothing is to be concluded.</summary>
    public bool IsReadable { get; }

    /// <summary>Whether any member says what AWS's model writes; then all are to say it.</summary>
    public bool NamesAws => Members.Any(member => member.Aws is not null);

    /// <summary>Where its name stands in the source.</summary>
    public Location Location => Symbol.Locations[0];

    /// <summary>The picklist that a type is, or null; of a nullable, that of its value.</summary>
    public static PicklistEnum? Of(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol => Known.GetValue(symbol, Read).Value,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Of(value),
        _ => null,
    };

    /// <summary>Whether every member has its number written down, so that its place does not matter.</summary>
    public bool HasExplicitNumbers(CancellationToken cancellation) =>
        Members.All(member => member.Symbol.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(cancellation) is EnumMemberDeclarationSyntax { EqualsValue: not null });

    public PicklistMember? Find(IFieldSymbol field) =>
        Members.FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.Symbol, field));

    // A member whose number is half typed has no constant yet, but is there.
    private static bool IsMember(IFieldSymbol field) => field is { IsConst: true, Name.Length: > 0 };

    private static StrongBox<PicklistEnum?> Read(INamedTypeSymbol symbol) =>
        new(ContractAttributes.Find(symbol, ContractAttributes.Picklist) is { } attribute ? new PicklistEnum(symbol, attribute) : null);
}
