using AceGraph.Analyzers.Literals;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Crossings;

/// <summary>Calls of <see cref="Enum"/>'s methods, which know the C# names and numbers only.</summary>
internal static class EnumCalls
{
    public static Crossing? Of(IInvocationOperation call)
    {
        if ((LiteralCalls.ParsedBy(call) ?? ByArgument(call)) is not { } picklist || Describe(call.TargetMethod.Name) is not var (form, effect))
        {
            return null;
        }

        return new Crossing(form, picklist, CrossingsIn.NameOf(call), $"'Enum.{call.TargetMethod.Name}'", effect);
    }

    private static PicklistEnum? ByArgument(IInvocationOperation call) =>
        call.Arguments.Select(argument => PicklistEnum.Of(argument.Value.WithoutConversions().Type)).FirstOrDefault(found => found is not null);

    private static (CrossingForm Form, string Effect)? Describe(string method) => method switch
    {
        nameof(Enum.Parse) => (CrossingForm.Parsed, Crossing.TakesName),
        nameof(Enum.TryParse) => (CrossingForm.Tried, Crossing.TakesName),
        nameof(Enum.GetName) => (CrossingForm.Named, Crossing.GivesName),
        nameof(Enum.Format) => (CrossingForm.Other, Crossing.GivesName),
        nameof(Enum.GetNames) => (CrossingForm.Other, "gives the C# names"),
        nameof(Enum.IsDefined) => (CrossingForm.Other, "asks for C# names and numbers"),
        nameof(Enum.ToObject) => (CrossingForm.Other, "takes numbers"),
        _ => null,
    };
}
