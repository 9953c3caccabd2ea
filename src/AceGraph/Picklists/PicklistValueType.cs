using GraphQL.Types;

namespace AceGraph.Picklists;

public sealed class PicklistValueType : ObjectGraphType<PicklistValue>
{
    public PicklistValueType()
    {
        Name = "PicklistValue";
        Description = "A value of a picklist.";
        Field(value => value.Name).Description("The name of the enum value.");
        Field(value => value.Text).Description("The exact text that CRMs and CSV files exchange.");
        Field(value => value.AwsText, nullable: true)
            .Description("What AWS's service model writes; null where it has no such value.");
        Field(value => value.Description, nullable: true).Description("What the value means.");
        Field(value => value.Deprecated).Description("Whether the value is no longer to be used.");
        Field(value => value.DeprecationReason, nullable: true)
            .Description("Why the value is no longer to be used, and which one is; null while it is.");
    }
}
