using System.ComponentModel;
using System.Reflection;
using AceGraph.Picklists;
using GraphQL.Types;

namespace AceGraph.Api.Types;

/// <summary>A C# enum that is no picklist: names derived, descriptions from its attributes.</summary>
public sealed class EnumType<TEnum> : EnumerationGraphType
    where TEnum : struct, Enum
{
    public EnumType()
    {
        Name = typeof(TEnum).Name;
        Description = typeof(TEnum).GetCustomAttribute<DescriptionAttribute>()?.Description;
        foreach (var value in Enum.GetValues<TEnum>())
        {
            var description = typeof(TEnum).GetField(value.ToString())!.GetCustomAttribute<DescriptionAttribute>()?.Description;
            Add(WireNames<TEnum>.Of(value), value, description);
        }
    }
}
