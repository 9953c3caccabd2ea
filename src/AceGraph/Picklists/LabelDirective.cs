using GraphQL.Types;
using GraphQLParser.AST;

namespace AceGraph.Picklists;

public sealed class LabelDirective : Directive
{
    public const string DirectiveName = "label";
    public const string Text = "text";
    public const string Aws = "aws";

    public LabelDirective()
        : base(DirectiveName, DirectiveLocation.EnumValue)
    {
        Description = "The exact text of a picklist value as CRMs and CSV files write it. `aws` stands where AWS's own service model "
            + "writes another text, and is empty where AWS has no such value.";
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = Text,
                Description = "The text that CRMs and CSV files write, with its case, spaces and signs.",
            },
            new QueryArgument<StringGraphType>
            {
                Name = Aws,
                Description = "The text of AWS's service model where it differs; empty where AWS has no such value.",
            });
    }
}
