using GraphQL;
using GraphQL.Types;

namespace AceGraph.Picklists;

/// <summary>A picklist in the schema: its values, and the texts as directives.</summary>
public sealed class PicklistEnumType<TEnum> : EnumerationGraphType
    where TEnum : struct, Enum
{
    public PicklistEnumType()
    {
        var picklist = PicklistCatalog.Find(typeof(TEnum));
        Name = picklist.Name;
        Description = picklist.Description;
        this.ApplyDirective(PicklistDirective.DirectiveName);
        foreach (var value in picklist.Values)
        {
            Add(Define(value));
        }
    }

    // The engine searches its values one by one; a list of 50 opportunities serializes hundreds.
    public override object? Serialize(object? value) =>
        value is TEnum member ? WireNames<TEnum>.Of(member) : base.Serialize(value);

    private static EnumValueDefinition Define(PicklistValue value)
    {
        var definition = new EnumValueDefinition(value.Name, value.Value)
        {
            Description = value.Description,
            DeprecationReason = value.DeprecationReason,
        };
        definition.ApplyDirective(LabelDirective.DirectiveName, directive =>
        {
            directive.AddArgument(new DirectiveArgument(LabelDirective.Text) { Value = value.Text });
            if (value.AwsLabel is not null)
            {
                directive.AddArgument(new DirectiveArgument(LabelDirective.Aws) { Value = value.AwsLabel });
            }
        });
        return definition;
    }
}
