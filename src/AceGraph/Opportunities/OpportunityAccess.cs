using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Partners;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Opportunities;

/// <summary>What a viewer may do to an opportunity that the viewer sees.</summary>
internal static class OpportunityAccess
{
    public static OpportunityRights Rights(CurrentUser viewer, Opportunity opportunity)
    {
        var writes = viewer.Partner?.Id == opportunity.PartnerId
            && viewer.Partner.TermsAcceptedAt is not null
            && !viewer.IsReadOnlyByPipelineModel
            && (viewer.SeesAllOpportunities || opportunity.OwnerId == viewer.User.Id);
        return new OpportunityRights(CanEdit: writes, CanTransfer: writes, CanFlag: true, CanReview: viewer.IsValidator, CanStaff: writes || viewer.IsAwsSales);
    }

    public static VisibilityReason Reason(CurrentUser viewer, Opportunity opportunity) => viewer switch
    {
        { IsValidator: true } => VisibilityReason.AwsValidator,
        { IsAwsSales: true } => VisibilityReason.AwsSales,
        _ => opportunity.OwnerId == viewer.User.Id ? VisibilityReason.Owner : VisibilityReason.PartnerRole,
    };

    /// <summary>The day at the record's partner.</summary>
    public static IDataLoaderResult<DateOnly> LoadToday(this IResolveFieldContext context, Opportunity opportunity)
    {
        var now = context.Now();
        return context.LoadPartner(opportunity.PartnerId)!.Then(partner => partner!.Today(now));
    }
}
