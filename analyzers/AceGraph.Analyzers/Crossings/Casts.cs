using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Crossings;

/// <summary>Casts between a picklist and a number, where the number comes from elsewhere or goes there.</summary>
internal static class Casts
{
    public static Crossing? Of(IConversionOperation conversion)
    {
        var operand = conversion.Operand.WithoutConversions();
        if (conversion.Syntax is not CastExpressionSyntax cast)
        {
            return null;
        }

        if (PicklistEnum.Of(operand.Type) is { } from)
        {
            return IsNumber(conversion.Type) && IsHandedOn(conversion) ? Make(from, cast, $"The cast to '{cast.Type}'", "gives the number") : null;
        }

        // What was counted from a value of the enum stays in the program.
        return PicklistEnum.Of(conversion.Type) is { } to && IsNumber(operand.Type) && !operand.ConstantValue.HasValue && !ComesFrom(to, operand)
            ? Make(to, cast, $"The cast from '{operand.Type!.ToDisplayString()}'", "takes a number")
            : null;
    }

    private static Crossing Make(PicklistEnum picklist, CastExpressionSyntax cast, string what, string effect) =>
        new(CrossingForm.Other, picklist, cast.Type, what, effect);

    private static bool ComesFrom(PicklistEnum picklist, IOperation number) => number.DescendantsAndSelf().Any(part =>
        part is IConversionOperation conversion && PicklistEnum.Of(conversion.Operand.Type) == picklist);

    // Comparing, counting, indexing and a local variable keep the number where it is.
    private static bool IsHandedOn(IOperation operation) => operation.UseOf() switch
    {
        // A lambda mostly gives a key to sort or group by.
        IReturnOperation { Parent.Parent: not IAnonymousFunctionOperation } => !IsHashOrOrder(operation),
        ISimpleAssignmentOperation assignment => assignment.Target is not ILocalReferenceOperation,
        IFieldInitializerOperation or IPropertyInitializerOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => !KeepsNumber(call.TargetMethod),
        IArgumentOperation { Parent: IObjectCreationOperation } => true,
        _ => false,
    };

    private static bool KeepsNumber(IMethodSymbol method) =>
        method.Name is nameof(IComparable.CompareTo) or nameof(Equals) || method.ContainingType.Name is "HashCode" or nameof(Math) or nameof(Enum);

    private static bool IsHashOrOrder(IOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.Name is nameof(GetHashCode) or nameof(IComparable.CompareTo) or "Compare";

    private static bool IsNumber(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => IsNumber(value),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => true,
        _ => false,
    };
}
