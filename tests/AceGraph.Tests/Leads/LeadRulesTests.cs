using AceGraph.Leads;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Leads;

public sealed class LeadRulesTests
{
    private static readonly DateTimeOffset Now = AceGraphServer.Start;

    [Fact]
    public void EveryMoveAndReason_IsAnswered()
    {
        var table =
            from before in LeadStatusPicklist.All
            from after in LeadStatusPicklist.All.Select(s => (LeadStatus?)s).Append(null)
            from reason in new[] { "not given", null, "  ", "No budget.", "Too small." }
            select $"{before} -> {(after is { } s ? s : "as it is")}, reason {reason ?? "null"}: {Outcome(before, after, reason)}";
        Snapshot.Match(string.Join('\n', table));
    }

    [Fact]
    public void EveryState_OffersItsActions()
    {
        var table =
            from state in SharedRecords.LeadStates
            let lead = SharedRecords.Of(state.Value.Invitation, state.Value.Status)
            from rights in new[] { new LeadRights(CanWork: true, CanAssign: true), new(CanWork: true, CanAssign: false), new(CanWork: false, CanAssign: false) }
            select $"{state.Key} {rights}: {string.Join(' ', LeadActions.For(Converted(lead, state.Key), rights, Now))}";
        Snapshot.Match(string.Join('\n', table));
    }

    [Fact]
    public void TooLongReason_IsRefused()
    {
        var lead = SharedRecords.Of(InvitationStatus.Accepted, LeadStatus.Open);
        Assert.Empty(LeadRules.ReadUpdate(lead, LeadStatus.Disqualified, true, new string('x', 2000)).Errors);
        var error = Assert.Single(LeadRules.ReadUpdate(lead, LeadStatus.Disqualified, true, new string('x', 2001)).Errors);
        Assert.Equal((Errors.ErrorCode.ValueTooLong, "disqualifiedReason", 2000), (error.Code, error.Field, error.Limit));
    }

    private static Lead Converted(Lead lead, string state)
    {
        lead.OpportunityId = state == "converted" ? 1 : null;
        return lead;
    }

    private static string Outcome(LeadStatus before, LeadStatus? after, string? reason)
    {
        var lead = SharedRecords.Of(InvitationStatus.Accepted, before);
        var isGiven = reason != "not given";
        var (status, text, errors) = LeadRules.ReadUpdate(lead, after, isGiven, isGiven ? reason : null);
        return errors.Count > 0 ? string.Join(' ', errors.Select(e => $"{e.Code} {e.Field}")) : $"{status}, {text ?? "no reason"}";
    }
}
