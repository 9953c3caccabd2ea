using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Partners;
using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>What stands before AWS shares anything, and the invitation that goes with it (rules, section 7).</summary>
internal static class Sharing
{
    /// <summary>The partner to share with, or why not: role, partner, its terms.</summary>
    public static async Task<(PartnerFacts? Partner, UserError? Error)> OpenAsync(Act act, string partnerId)
    {
        if (!act.Viewer.IsAwsSales)
        {
            return (null, new UserError(ErrorCode.Forbidden, "Your roles do not share with partners.", null, "AWS Sales shares leads and opportunities."));
        }

        if (await FindAsync(act, partnerId) is not { } partner)
        {
            return (null, new UserError(ErrorCode.NotFound, "There is no such partner.", "partnerId", "Look the id up with the query `partners`."));
        }

        return partner.TermsAcceptedAt is not null ? (partner, null) : (null, new UserError(
            ErrorCode.TermsNotAccepted,
            "The partner has not accepted the terms of the programme, so nothing can be shared with it.",
            "partnerId",
            "Ask its Alliance Lead to accept the terms first."));
    }

    /// <summary>An invitation that is sent now.</summary>
    public static Invitation Invite(Act act) => new()
    {
        Status = InvitationStatus.Pending,
        SharedById = act.Viewer.User.Id,
        SharedAt = act.Now,
        RespondBy = InvitationRules.RespondBy(act.Now),
    };

    private static async Task<PartnerFacts?> FindAsync(Act act, string id) => !NodeId.TryParse(id, NodeId.Partner, out var number) ? null :
        (await act.Sql.ListAsync(
            new Sql($"SELECT {PartnerRows.Columns} FROM partners p WHERE {Visibility.Partners(act.Viewer)} AND p.id = {number}"),
            PartnerRows.Map,
            act.Cancellation))
        .Select(p => new PartnerFacts(p.Id, p.Name, p.PipelineModel, p.TimeZone, p.TermsAcceptedAt)).FirstOrDefault();
}
