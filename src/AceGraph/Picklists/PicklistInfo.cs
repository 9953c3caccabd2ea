using System.ComponentModel;
using System.Reflection;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

/// <summary>A picklist as data: what the contract, forms, files and comparisons with AWS need to know of an enum.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Description">What it is a list of.</param>
/// <param name="ClrType">The enum.</param>
/// <param name="Values">Its values in their own order.</param>
public sealed record PicklistInfo(string Name, string Description, Type ClrType, IReadOnlyList<PicklistValue> Values)
{
    /// <summary>The text of this picklist that is spelled most like the given one.</summary>
    public string NearestText(string given) => Spelling.Nearest(given, Values.Select(value => value.Text));

    internal static PicklistInfo Read(Type type)
    {
        var attribute = type.GetCustomAttribute<PicklistAttribute>()
            ?? throw new ArgumentException($"{type.Name} is not marked as a picklist.", nameof(type));
        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ReadValue(field, attribute.AwsWritesNames))
            .ToArray();
        return new PicklistInfo(attribute.Name ?? type.Name, DescriptionOf(type), type, values);
    }

    private static PicklistValue ReadValue(FieldInfo field, bool awsWritesNames)
    {
        var label = field.GetCustomAttribute<LabelAttribute>()
            ?? throw new InvalidOperationException($"{field.DeclaringType?.Name}.{field.Name} has no label.");
        var name = WireNames.Of((Enum)field.GetValue(null)!);
        var deprecation = field.GetCustomAttribute<ObsoleteAttribute>()?.Message;
        return new PicklistValue(name, label.Text, label.Aws ?? (awsWritesNames ? name : null), DescriptionOf(field), deprecation, (Enum)field.GetValue(null)!);
    }

    private static string DescriptionOf(MemberInfo member) =>
        member.GetCustomAttribute<DescriptionAttribute>()?.Description
        ?? throw new InvalidOperationException($"{member.DeclaringType?.Name}.{member.Name} has no description.");
}
