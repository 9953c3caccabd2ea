using GraphQL.Types;

namespace AceGraph.Picklists;

public sealed class PicklistType : ObjectGraphType<PicklistInfo>
{
    public PicklistType()
    {
        Name = "Picklist";
        Description = "A closed list of business values that CRMs, CSV files and AWS exchange as text.";
        Field(picklist => picklist.Name).Description("The name of the enum.");
        Field(picklist => picklist.Description).Description("What it is a list of.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PicklistValueType>>>>("values")
            .Description("The values, in the order in which a form shows them.")
            .Resolve(context => context.Source.Values);
    }
}
