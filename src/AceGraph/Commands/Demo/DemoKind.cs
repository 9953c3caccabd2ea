namespace AceGraph.Commands.Demo;

/// <summary>What becomes of a demo opportunity.</summary>
internal enum DemoKind
{
    Draft,
    Incomplete,
    Clone,
    Submitted,
    InReview,
    ActionRequired,
    Open,
    Renewal,
    Launched,
    OldLaunch,
    Lost,
    Rejected,
    Converted,
    Shared,
    Accepted,
    Declined,
    Expired,
}
