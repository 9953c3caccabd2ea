using System.ComponentModel;

namespace AceGraph.Partners;

/// <summary>That a partner which starts co-selling has done a step by hand; the others follow from what happened.</summary>
public sealed class JumpstartCompletion
{
    public long PartnerId { get; set; }
    public JumpstartStepKey Key { get; set; }
    public DateTimeOffset DoneAt { get; set; }
    public long DoneById { get; set; }
}

/// <summary>The five steps of the deck, in its order.</summary>
[Description("The steps of a partner that starts co-selling, in their order.")]
public enum JumpstartStepKey
{
    [Description("Agree on a joint business plan with AWS.")]
    BusinessPlan,

    [Description("The Alliance Lead accepts the terms of the programme; done by acceptTerms.")]
    Terms,

    [Description("The first submission that AWS validates; done at its approval.")]
    FirstQualifiedSubmission,

    [Description("Meet the AWS field team.")]
    EngageAws,

    [Description("Enrol in the partner path that fits the offering.")]
    PartnerPath,
}
