using AceGraph.Api.Types;
using AceGraph.Opportunities;

namespace AceGraph.Partners;

public sealed class EligibilityType : ObjectType<Eligibility>
{
    public EligibilityType()
        : base("Eligibility", "Whether a partner meets what the programme asks, and what is missing.")
    {
        Field("eligible", "Boolean!", "Whether every requirement is met.", e => e.Eligible);
        Field("requirements", "[EligibilityRequirement!]!", "Each of them, met or not.", e => e.Requirements);
        Field("ageingOut", "[AgeingOut!]!",
            $"Validated partner-originated opportunities that leave the rolling 12 months next, oldest first; at most {Eligibility.MostAgeingOut}.",
            e => e.AgeingOut);
    }
}

public sealed class EligibilityRequirementType : ObjectType<EligibilityRequirement>
{
    public EligibilityRequirementType()
        : base("EligibilityRequirement", "One thing that eligibility asks.")
    {
        Field("key", "String!", "TIER, VALIDATED, SOLUTIONS_FINDER or TERMS.", r => r.Key);
        Field("title", "String!", "What a form shows.", r => r.Title);
        Field("definition", "String!", "What exactly is asked.", r => r.Definition);
        Field("met", "Boolean!", "Whether it is there.", r => r.Met);
        Field("value", "Int", "What is counted; null where nothing is.", r => r.Value);
        Field("target", "Int", "How much is asked; null where nothing is counted.", r => r.Target);
        Field("missing", "Int", "What is left, 0 where met; null where nothing is counted.", r => r.Missing);
    }
}

public sealed class AgeingOutType : ObjectType<AgeingOut>
{
    public AgeingOutType()
        : base("AgeingOut", "A validated opportunity that leaves the rolling 12 months.")
    {
        Field("opportunity", "Opportunity!", "Which.", (a, c) => c.LoadOpportunity(a.OpportunityId));
        Field("validatedAt", "DateTime!", "The first approval.", a => a.ValidatedAt);
        Field("leavesAt", "DateTime!", "12 calendar months later, in UTC: the last instant at which it counts.", a => a.LeavesAt);
    }
}
