using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Picklists;

/// <summary>Where attributes and what they say stand in the source.</summary>
internal static class AttributePlaces
{
    public static AttributeSyntax? SyntaxOf(AttributeData? attribute, CancellationToken cancellation) =>
        attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    /// <summary>The first argument, which holds the text of all our attributes.</summary>
    public static AttributeArgumentSyntax? Text(AttributeSyntax? attribute) =>
        attribute?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);

    public static AttributeArgumentSyntax? Named(AttributeSyntax? attribute, string name) =>
        attribute?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>Where the text of an attribute of a member stands; the member's name where there is none.</summary>
    public static Location OfText(AttributeData? attribute, PicklistMember member, CancellationToken cancellation) =>
        Text(SyntaxOf(attribute, cancellation))?.Expression.GetLocation() ?? member.Location;
}
