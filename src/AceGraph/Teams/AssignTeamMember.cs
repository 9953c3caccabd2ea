using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Teams.Rules;

namespace AceGraph.Teams;

/// <summary>Fills a seat of an opportunity's team; who sat there before is kept as a former member.</summary>
internal static class AssignTeamMember
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string opportunityId, TeamRole role, string? name, string? email, string? phone)
    {
        var (opportunity, refused) = await Staffing.OpenAsync(act, opportunityId, role);
        if (refused is not null)
        {
            return refused;
        }

        var (member, errors) = StaffingRules.Read(opportunity!, role, name, email, phone);
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        var present = await Staffing.PresentAsync(act, opportunity!, role);
        return present is not null && (present.Name, present.Email, present.Phone) == (member.Name, member.Email, member.Phone)
            ? opportunity!
            : await SeatAsync(act, opportunity!, present, member);
    }

    /// <summary>Another name or phone of the same e-mail is the same member, put right.</summary>
    private static async Task<Opportunity> SeatAsync(Act act, Opportunity opportunity, TeamMember? present, TeamMember member)
    {
        Staffing.Record(act, opportunity, member.Role, present, member);
        if (present?.Email == member.Email)
        {
            (present.Name, present.Phone) = (member.Name, member.Phone);
            return opportunity;
        }

        if (present is not null)
        {
            present.Until = act.Now;
        }

        (member.Id, member.Since, member.UserId) = (act.Ids.Next(), act.Now, await UserAsync(act, opportunity, member));
        act.Db.TeamMembers.Add(member);
        return opportunity;
    }

    /// <summary>Only of the side that the seat belongs to, else an address would tell who works elsewhere.</summary>
    private static async Task<long?> UserAsync(Act act, Opportunity opportunity, TeamMember member)
    {
        var side = StaffingRules.IsAwsSeat(member.Role) ? new Sql($"u.partner_id IS NULL") : new Sql($"u.partner_id = {opportunity.PartnerId}");
        var id = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT u.id FROM users u WHERE u.email = {member.Email} AND u.status = 'ACTIVE' AND {side}"), act.Cancellation);
        return id == 0 ? null : id;
    }
}

public sealed class AssignTeamMemberInput : InputType
{
    public AssignTeamMemberInput()
        : base("AssignTeamMemberInput", "Who is to sit on which seat.")
    {
        Field("opportunityId", "ID!", "The opportunity, which is approved or accepted, and open.");
        Field("role", "TeamRole!", "The seat: PARTNER_SALES_CONTACT is filled by the partner, the five others by AWS Sales.");
        Field("name", "String!", "Full name; at most 80 characters.");
        Field("email", "String!", "An e-mail address of at most 80 characters, stored in lower case.");
        Field("phone", "String", "In E.164 form, such as +14155550100.");
        AddIdempotencyKey();
    }
}
