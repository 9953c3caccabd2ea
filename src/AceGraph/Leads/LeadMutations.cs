using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Leads;

/// <summary>The fields of the Mutation type that act on leads.</summary>
public static class LeadMutations
{
    public static void AddLeadMutations(this ObjectGraphType mutation)
    {
        mutation.AddAct("acceptLead", "Takes on a lead that AWS shared.", (act, i) => AcceptLead.RunAsync(act, i.Text("id")!, i.Number("version")));
        mutation.AddAct("rejectLead", "Declines a lead that AWS shared.",
            (act, i) => RejectLead.RunAsync(act, i.Text("id")!, i.Number("version"), i.Value<InvitationRejectionReason>("reason")!.Value, i.Text("comment")));
        mutation.AddAct("assignLead", "Gives a lead to another owner, also before it is accepted. Alliance Lead, Alliance Team and ACE Manager only.",
            (act, i) => AssignLead.RunAsync(act, i.Text("id")!, i.Number("version"), i.Text("ownerId")!));
        mutation.AddAct("updateLead", "Tells how far an accepted lead is worked.",
            (act, i) => UpdateLead.RunAsync(act, i.Text("id")!, i.Number("version"), i));
        mutation.AddMutation("convertLead", "ConvertLeadInput", "OpportunityPayload", "Makes a draft opportunity of a qualified lead, once.", ConvertAsync);
        mutation.AddAct("shareLead", "Shares a lead with a partner, which has 5 business days to answer. AWS Sales only.",
            (act, i) => ShareLead.RunAsync(act, i.Text("partnerId")!, i.Text("ownerId"), i));
    }

    private static void AddAct(this ObjectGraphType mutation, string name, string description, Func<Act, IDictionary<string, object?>, Task<Outcome<Lead>>> act) =>
        mutation.AddMutation(name, OpportunityMutations.InputName(name), "LeadPayload", description, async (context, input) =>
        {
            var outcome = await context.RunAsync(LeadReplay.Record, a => act(a, input));
            return new LeadPayload(await context.ShownAsync(outcome, input.Text("id")), outcome.Errors);
        });

    private static async Task<object> ConvertAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var outcome = await context.RunAsync(OpportunityReplays.Record, a => ConvertLead.RunAsync(a, input.Text("id")!, input.Number("version"), input.Text("title")));
        return new OpportunityPayload(await context.ShownAsync(outcome, o => o, null), outcome.Errors, outcome.Warnings);
    }

    /// <summary>The changed lead, or with errors the one that stands, where the viewer may see it.</summary>
    private static async Task<Lead?> ShownAsync(this IResolveFieldContext context, Outcome<Lead> outcome, string? id)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        if (outcome.Succeeded)
        {
            return outcome.Result is { } lead ? LeadLoading.Mask(lead, viewer, now) : null;
        }

        return NodeId.TryParse(id, NodeId.Lead, out var number)
            ? (await context.Database().ListAsync(
                new Sql($"SELECT {LeadRows.Columns} FROM leads l WHERE {Visibility.Leads(viewer)} AND l.id = {number}"),
                row => LeadLoading.Mask(LeadRows.Map(row), viewer, now),
                context.CancellationToken)).FirstOrDefault()
            : null;
    }
}
