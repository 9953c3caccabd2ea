namespace AceGraph.Partners;

/// <summary>What the five support roles of the deck do.</summary>
internal static class SupportDuties
{
    public static string Of(SupportRole role) => role switch
    {
        SupportRole.PartnerDevelopmentRepresentative => "The first contact: helps a new partner to register, enrol and find its path.",
        SupportRole.PartnerDevelopmentManager => "Owns the partnership: plans the business with the partner and removes what stands in its way.",
        SupportRole.PartnerSuccessManager => "Helps to co-sell: links the partner with AWS account teams and keeps opportunities moving.",
        SupportRole.PartnerSolutionArchitect => "Gives technical advice and validates what the partner builds on AWS.",
        SupportRole.PartnerMarketingManager => "Plans campaigns with the partner and knows the funding that AWS offers for them.",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
