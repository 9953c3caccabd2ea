using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Teams.Rules;
using AceGraph.Users;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Teams;

/// <summary>The team of an opportunity is found by it and has its number.</summary>
public sealed record Team(Opportunity Opportunity)
{
    /// <summary>The seats of AWS are told once the opportunity is approved.</summary>
    public bool Shows(TeamMember member) => !StaffingRules.IsAwsSeat(member.Role) || Opportunity.Status == ReviewStatus.Approved;
}

public sealed class TeamType : ObjectType<Team>
{
    public TeamType()
        : base("Team", "Who works on an opportunity at the partner and at AWS.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`T` and the digits of its opportunity.", t => NodeId.Format(NodeId.Team, t.Opportunity.Id));
        Field("opportunity", "Opportunity!", "Whose team it is.", t => t.Opportunity);
        Field("members", "[TeamMember!]!", "Who sits on which seat now.", (t, c) => Load(t, c, m => m.Until is null));
        Field("formerMembers", "[TeamMember!]!", "Who sat where, until when.", (t, c) => Load(t, c, m => m.Until is not null));
    }

    private static IDataLoaderResult Load(Team team, IResolveFieldContext context, Func<TeamMember, bool> wanted) => context.LoadMany(
        "team",
        team.Opportunity.Id,
        "m.opportunity_id",
        ids => new Sql($"SELECT {TeamMemberRows.Columns} FROM team_members m WHERE {ids} ORDER BY m.since, m.id"),
        TeamMemberRows.Map,
        m => m.OpportunityId).Then(members => members.Where(m => wanted(m) && team.Shows(m)).OrderBy(m => m.Role).ToList());
}

public sealed class TeamMemberType : ObjectType<TeamMember>
{
    public TeamMemberType()
        : base("TeamMember", "Who sits, or sat, on a seat.")
    {
        Field("role", "TeamRole!", "The seat.", m => m.Role);
        Field("name", "String!", "Full name.", m => m.Name);
        Field("email", "String!", "E-mail address.", m => m.Email);
        Field("phone", "String", "E.164: +14155550100.", m => m.Phone);
        Field("user", "User", "The user with that e-mail, where there is one.", (m, c) => c.LoadUser(m.UserId));
        Field("since", "DateTime!", "From when.", m => m.Since);
        Field("until", "DateTime", "Until when; null: now.", m => m.Until);
    }
}
