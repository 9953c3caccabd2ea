using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Commands.Demo;

public sealed class DemoSpreadTests(DemoPipeline pipeline) : IClassFixture<DemoPipeline>
{
    [Fact]
    public async Task FiveHundred_AreSpreadAsAPipeline()
    {
        var users = await pipeline.Context.Users.ToDictionaryAsync(u => u.Id, u => u.Email);
        var all = pipeline.Opportunities;
        new
        {
            ByPartner = Count(all, o => $"P{o.PartnerId}"),
            ByStatus = Count(all, o => o.Status),
            ByStage = Count(all, o => o.Stage),
            ByStatusAndStage = Count(all, o => $"{o.Status} {o.Stage}"),
            ByOrigin = Count(all, o => o.Origin),
            ByOwner = Count(all, o => users[o.OwnerId]),
            ByInvolvement = Count(all, o => o.Involvement),
            ByInvitation = Count(all.Where(o => o.Invitation.Status is not null), o => o.Invitation.Status),
            ByRound = Count(all, o => o.Review.Round),
            ByActionReason = Count(all.Where(o => o.Status == ReviewStatus.ActionRequired), o => o.Review.Reason),
            ByRejection = Count(
                all.Where(o => o.Status == ReviewStatus.Rejected), o => $"{o.Review.Disqualification} {o.Review.InvalidCause}"),
            Leads = Count(pipeline.Leads, l => $"{l.Status} {l.Invitation.Status}{(l.OpportunityId is null ? "" : " converted")}"),
            Seats = Count(pipeline.Team, m => $"{m.Role}{(m.Until is null ? "" : " former")}"),
            Parents = all.Count(o => o.ParentId is not null),
            Clones = all.Count(o => o.ClonedFromId is not null),
            Offers = all.Count(o => o.OfferArn is not null),
            CrmIds = all.Count(o => o.CrmId is not null),
            Slipped = all.Count(o =>
                o.Status == ReviewStatus.Approved && o.IsOpen && o.TargetCloseDate < DateOnly.FromDateTime(DemoDatabase.Now.Date)),
            NationalSecurity = all.Count(o => o.NationalSecurity),
            Flags = await pipeline.Context.OpportunityFlags.CountAsync(),
            NextSteps = pipeline.NextSteps.Count,
            Changes = Count(await pipeline.Context.Changes.ToListAsync(), c => c.Type),
            Solutions = Count(await pipeline.Context.Solutions.ToListAsync(), s => $"P{s.PartnerId}"),
            Domains = Count(await pipeline.Context.Domains.ToListAsync(), d => $"P{d.PartnerId}"),
        }.MatchSnapshot();
    }

    [Fact]
    public void Pipeline_HasEveryPicklistValue()
    {
        var all = pipeline.Opportunities;
        new
        {
            Stages = Missing(all.Select(o => o.Stage)),
            Statuses = Missing(all.Select(o => o.Status)),
            Industries = Missing(all.Select(o => o.Customer.Industry)),
            Origins = Missing(all.Select(o => o.Origin)),
            Involvements = Missing(all.Select(o => o.Involvement)),
            Types = Missing(all.Select(o => o.Type)),
            SubmissionTypes = Missing(all.Select(o => o.SubmissionType)),
            UseCases = Missing(all.Select(o => o.UseCase)),
            Competitors = Missing(all.Select(o => o.Competitor)),
            LostReasons = Missing(all.Select(o => o.ClosedLostReason)),
            ReviewReasons = Missing(all.Select(o => o.Review.Reason)),
            Disqualifications = Missing(all.Select(o => o.Review.Disqualification)),
            InvalidCauses = Missing(all.Select(o => o.Review.InvalidCause)),
            Invitations = Missing(all.Select(o => o.Invitation.Status)),
            DeliveryModels = Missing(all.SelectMany(o => o.DeliveryModels).Cast<DeliveryModel?>()),
            Needs = Missing(all.SelectMany(o => o.PrimaryNeeds).Cast<PrimaryNeed?>()),
            Activities = Missing(all.SelectMany(o => o.SalesActivities).Cast<SalesActivity?>()),
            Programs = Missing(all.SelectMany(o => o.ApnPrograms).Cast<ApnProgram?>()),
            Sources = Missing(all.Select(o => o.Marketing.Source)),
            Channels = Missing(all.SelectMany(o => o.Marketing.Channels).Cast<MarketingChannel?>()),
            RevenueModels = Missing(all.Select(o => o.SoftwareRevenue.Model)),
            Seats = Missing(pipeline.Team.Select(m => m.Role)),
            LeadStatuses = Missing(pipeline.Leads.Select(l => l.Status)),
            LeadInvitations = Missing(pipeline.Leads.Select(l => l.Invitation.Status)),
            Countries = all.Select(o => o.Customer.Address.Country).OfType<Country>().Distinct().Count(),
        }.MatchSnapshot();
    }

    private static SortedDictionary<string, int> Count<T, TKey>(IEnumerable<T> all, Func<T, TKey> by) =>
        new(all.GroupBy(i => by(i)!.ToString()!).ToDictionary(g => g.Key, g => g.Count()), StringComparer.Ordinal);

    private static string Missing<TEnum>(IEnumerable<TEnum> found)
        where TEnum : struct, Enum => Missing(found.Cast<TEnum?>());

    private static string Missing<TEnum>(IEnumerable<TEnum?> found)
        where TEnum : struct, Enum => string.Join(' ', Enum.GetValues<TEnum>().Except(found.OfType<TEnum>()));
}
