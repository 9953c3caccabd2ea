using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using GraphQL.Types;

namespace AceGraph.Teams;

/// <summary>What fills and clears seats: the fields of the Mutation type.</summary>
public static class TeamMutations
{
    public static void AddTeamMutations(this ObjectGraphType mutation)
    {
        mutation.AddAct("assignTeamMember", "Fills a seat of the team of an approved or accepted opportunity; who sat there becomes a former member.",
            (act, i) => AssignTeamMember.RunAsync(
                act, i.Text("opportunityId")!, i.Value<TeamRole>("role")!.Value, i.Text("name"), i.Text("email"), i.Text("phone")));
        mutation.AddAct("removeTeamMember", "Clears a seat of a team; who sat there becomes a former member.",
            (act, i) => RemoveTeamMember.RunAsync(act, i.Text("opportunityId")!, i.Value<TeamRole>("role")!.Value));
    }

    private static void AddAct(
        this ObjectGraphType mutation, string name, string description, Func<Act, IDictionary<string, object?>, Task<Outcome<Opportunity>>> act) =>
        mutation.AddMutation(name, OpportunityMutations.InputName(name), "TeamPayload", description, async (context, input) =>
        {
            var outcome = await context.RunAsync(OpportunityReplays.Record, a => act(a, input));
            var shown = await context.ShownAsync(outcome, o => o, input.Text("opportunityId"));
            return new TeamPayload(shown is null ? null : new Team(shown), outcome.Errors);
        });
}

[SchemaType]
public sealed record TeamPayload(Team? Team, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class TeamPayloadType : PayloadType<TeamPayload>
{
    public TeamPayloadType()
        : base("TeamPayload", "A team as it now stands.")
    {
        Field("team", "Team", "With errors the team as it stands; null where its opportunity is out of sight.", p => p.Team);
        AddErrors();
    }
}
