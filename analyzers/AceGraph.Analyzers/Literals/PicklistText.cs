using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Literals;

/// <summary>An expression that is the text of a picklist's value: <c>stage.ToLabel()</c>, or a variable that holds it.</summary>
/// <param name="Picklist">The picklist.</param>
/// <param name="Kind">Which of its texts.</param>
/// <param name="Method">The method that gives the text.</param>
/// <param name="IsDirect">Whether the call stands here, so that the value can be used in place of its text.</param>
internal sealed record PicklistText(PicklistEnum Picklist, TextKind Kind, string Method, bool IsDirect)
{
    public static PicklistText? Of(IOperation operation) => operation.WithoutConversions() switch
    {
        IConditionalAccessOperation access => Of(access.WhenNotNull),
        IInvocationOperation call => Of(call),
        ILocalReferenceOperation reference => OfVariable(reference),
        _ => null,
    };

    private static PicklistText? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case GeneratedMembers.ToLabel or GeneratedMembers.ToWireName when GeneratedMembers.PicklistOf(method) is { } generated:
                return new(generated, method.Name == GeneratedMembers.ToLabel ? TextKind.Label : TextKind.WireName, method.Name, IsDirect: true);
            case nameof(ToString) when method.Parameters.IsEmpty && PicklistEnum.Of(call.Instance?.Type) is { } written:
                return new(written, TextKind.Name, method.Name, IsDirect: true);
            case nameof(Enum.GetName) when method.IsOf(nameof(Enum), nameof(System)):
                var value = call.Arguments[call.Arguments.Length - 1].Value.WithoutConversions();
                return PicklistEnum.Of(value.Type) is { } named ? new(named, TextKind.Name, "Enum.GetName", IsDirect: true) : null;
            default:
                return null;
        }
    }

    // Only a variable that never holds anything else is certainly meant to hold such a text.
    private static PicklistText? OfVariable(ILocalReferenceOperation reference)
    {
        if (reference.Local is not { Type.SpecialType: SpecialType.System_String, IsConst: false, DeclaringSyntaxReferences: [var declaration] }
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } given } declarator
            || reference.SemanticModel?.GetOperation(given) is not { } initializer
            || initializer.WithoutConversions() is ILocalReferenceOperation
            || Of(initializer) is not { } text)
        {
            return null;
        }

        return IsOnlyGivenTexts(declarator, reference.SemanticModel) ? text with { IsDirect = false } : null;
    }

    private static bool IsOnlyGivenTexts(VariableDeclaratorSyntax declarator, SemanticModel model)
    {
        var scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declarator.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == declarator.Identifier.ValueText)
            .All(name => name.Parent switch
            {
                AssignmentExpressionSyntax assignment when assignment.Left == name => model.GetConstantValue(assignment.Right).HasValue,
                ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
                _ => true,
            });
    }
}
