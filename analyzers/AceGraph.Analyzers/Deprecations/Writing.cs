using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Deprecations;

/// <summary>Tells whether a value that code names is written: assigned, passed on or returned, and not compared or looked up.</summary>
internal static class Writing
{
    private static readonly string[] Readers =
    [
        "Equals", "Compare", "CompareTo", "HasFlag", "Contains", "ContainsKey", "ContainsValue", "IndexOf", "LastIndexOf", "TryGetValue",
        "GetValueOrDefault", "Remove", "Except", "Exclude", "Count",
    ];

    private static readonly string[] Questions = ["Is", "Has", "Can", "Was", "Matches", "Where"];

    public static bool IsOf(IOperation value)
    {
        while (Passes(value) is { } outer)
        {
            value = outer;
        }

        return value.Parent switch
        {
            ISimpleAssignmentOperation assignment => assignment.Value == value,
            ICoalesceAssignmentOperation assignment => assignment.Value == value,
            IDeconstructionAssignmentOperation assignment => assignment.Value == value,
            IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation => true,
            IReturnOperation => true,
            IArgumentOperation { Parent: IObjectCreationOperation } => true,
            IArgumentOperation { Parent: IInvocationOperation call } argument => !IsAsked(call, argument),
            _ => false,
        };
    }

    // What a value is inside of, where that is the same value still.
    private static IOperation? Passes(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion when conversion.IsImplicit || PicklistEnum.Of(conversion.Type) is not null => conversion,
        IConditionalOperation conditional when conditional.Condition != value && conditional.Type is not null => conditional,
        ICoalesceOperation coalesce => coalesce,
        ISwitchExpressionArmOperation arm when arm.Value == value => arm.Parent,
        ITupleOperation tuple => tuple,
        _ => null,
    };

    private static bool IsAsked(IInvocationOperation call, IArgumentOperation argument)
    {
        var method = call.TargetMethod;
        return Readers.Contains(method.Name)
            || Questions.Any(question => StartsWithWord(method.Name, question))
            || method.ContainingType.Name.StartsWith("Assert", StringComparison.Ordinal)
            || method.ContainingType.SpecialType is SpecialType.System_Enum
            || GeneratedMembers.PicklistOf(method) is not null
            || (method.IsExtensionMethod && call.Arguments[0] == argument)
            // A set or list that is written out is as often looked up as stored.
            || call.Parent is IObjectOrCollectionInitializerOperation;
    }

    private static bool StartsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || char.IsUpper(name[word.Length]));
}
