using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Crossings;

/// <summary>Calls of the serializer on a picklist itself, without options that could know a converter.</summary>
internal static class JsonCalls
{
    public static IEnumerable<Crossing> In(IInvocationOperation call)
    {
        if (call.Arguments.Any(IsSetUp))
        {
            return [];
        }

        var name = call.TargetMethod.Name;
        if (name.StartsWith("Deserialize", StringComparison.Ordinal))
        {
            return call.TargetMethod.TypeArguments is [var type] && PicklistEnum.Of(type) is { } read && !HasConverter(read)
                ? [new Crossing(CrossingForm.Other, read, CrossingsIn.NameOf(call), $"'JsonSerializer.{name}'", "takes numbers")]
                : [];
        }

        return call.Arguments
            .Select(argument => argument.Value.WithoutConversions())
            .Where(value => PicklistEnum.Of(value.Type) is { } written && !HasConverter(written))
            .Select(value => new Crossing(CrossingForm.Written, PicklistEnum.Of(value.Type)!, value.Syntax, $"'JsonSerializer.{name}'", "writes the number"));
    }

    private static bool IsSetUp(IArgumentOperation argument) =>
        argument.ArgumentKind is not ArgumentKind.DefaultValue
        && argument.Parameter?.Type.Name is "JsonSerializerOptions" or "JsonSerializerContext" or "JsonTypeInfo"
        && argument.Value.WithoutConversions().ConstantValue is not { HasValue: true, Value: null };

    private static bool HasConverter(PicklistEnum picklist) =>
        picklist.Symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonConverterAttribute");
}
