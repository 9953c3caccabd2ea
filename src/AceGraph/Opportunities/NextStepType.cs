using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Users;

namespace AceGraph.Opportunities;

public sealed class NextStepType : ObjectType<NextStep>
{
    public NextStepType()
        : base("NextStep", "What was agreed with the customer and asked of AWS; added, never edited or removed.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`N` and up to 19 digits.", s => NodeId.Format(NodeId.NextStep, s.Id));
        Field("customerActions", "String", "Actions agreed with the end customer.", s => s.CustomerActions);
        Field("awsAsk", "String", "What the partner needs of the AWS seller.", s => s.AwsAsk);
        Field("createdBy", "User", "Who added it.", (s, c) => c.LoadUser(s.CreatedById));
        Field("createdAt", "DateTime!", "When it was added.", s => s.CreatedAt);
    }
}
