using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Users;

namespace AceGraph.Partners;

/// <summary>A step of a partner that starts co-selling, done or not.</summary>
/// <param name="Key">Which.</param>
/// <param name="Done">Whether it is done.</param>
/// <param name="DoneAt">When; null where not done, or where the viewer may not see the submission that did it.</param>
/// <param name="DoneById">By whom, likewise.</param>
[SchemaType]
public sealed record JumpstartStep(JumpstartStepKey Key, bool Done, DateTimeOffset? DoneAt, [property: WireName("doneBy")] long? DoneById)
{
    public string Title => Key switch
    {
        JumpstartStepKey.BusinessPlan => "Agree on a joint business plan",
        JumpstartStepKey.Terms => "Accept the terms of the programme",
        JumpstartStepKey.FirstQualifiedSubmission => "Submit a first qualified opportunity",
        JumpstartStepKey.EngageAws => "Engage the AWS field team",
        JumpstartStepKey.PartnerPath => "Enrol in a partner path",
        _ => throw new InvalidOperationException($"{Key} has no title."),
    };
}

public sealed class JumpstartStepType : ObjectType<JumpstartStep>
{
    public JumpstartStepType()
        : base("JumpstartStep", "A step of a partner that starts co-selling.")
    {
        Field("key", "JumpstartStepKey!", "Which.", s => s.Key);
        Field("title", "String!", "What is to be done.", s => s.Title);
        Field("done", "Boolean!", "Whether it is done.", s => s.Done);
        Field("doneAt", "DateTime", "When. Of the first qualified submission told to who sees the opportunity.", s => s.DoneAt);
        Field("doneBy", "User", "By whom; of the first qualified submission its validator, told to who sees the opportunity.", (s, c) => c.LoadUser(s.DoneById));
    }
}
