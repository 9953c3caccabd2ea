using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;

namespace AceGraph.Solutions;

public sealed class SolutionType : ObjectType<Solution>
{
    public SolutionType()
        : base("Solution", "What the partner sells, as its catalogue lists it.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`S-` and up to 19 digits.", s => NodeId.Format(NodeId.Solution, s.Id));
        Field("name", "String!", "The name that customers know it by.", s => s.Name);
        Field("category", "String!", "What kind of offering it is.", s => s.Category);
        Field("active", "Boolean!", "Whether new opportunities may name it.", s => s.Active);
    }
}

public sealed class AwsProductType : ObjectType<AwsProduct>
{
    public AwsProductType()
        : base("AwsProduct", "A product of AWS, as AWS's own catalogue for co-selling lists it.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`A-` and the product's code.", p => NodeId.AwsProduct + p.Code);
        Field("code", "String!", "AWS's own identifier, such as AWSLambda.", p => p.Code);
        Field("name", "String!", "The name as AWS writes it.", p => p.Name);
        Field("family", "String!", "The family that AWS counts it to.", p => p.Family);
    }
}
