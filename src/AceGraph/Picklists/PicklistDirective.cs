using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Picklists;

public sealed class PicklistDirective : Directive
{
    public const string DirectiveName = "picklist";

    public PicklistDirective()
        : base(DirectiveName, DirectiveLocation.Enum)
    {
        Description = "Marks an enum as a picklist: a closed list of business values that CRMs, CSV files and AWS exchange as text.";
    }
}
