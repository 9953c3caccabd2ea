using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Reviews;

namespace AceGraph.Leads;

/// <summary>AWS hands a possible deal to a partner, which accepts or rejects it.</summary>
internal static class ShareLead
{
    /// <param name="act">The mutation.</param>
    /// <param name="partnerId">With whom.</param>
    /// <param name="ownerId">Who is to work it there; nobody yet where null.</param>
    /// <param name="input">A ShareLeadInput.</param>
    public static async Task<Outcome<Lead>> RunAsync(Act act, string partnerId, string? ownerId, IDictionary<string, object?> input)
    {
        var (partner, refused) = await Sharing.OpenAsync(act, partnerId);
        if (refused is not null)
        {
            return refused;
        }

        var (owner, ownerError) = ownerId is null ? (null, null) : await OpportunityOwners.FindAsync(act, partner!, ownerId, "ownerId");
        var content = LeadContent.Read(input);
        List<UserError> errors = [.. ownerError is null ? [] : new[] { ownerError }, .. content.Errors];
        if (errors.Count > 0)
        {
            return Outcome<Lead>.Refused(errors);
        }

        var lead = content.Lead;
        (lead.Id, lead.PartnerId, lead.OwnerId, lead.UpdatedAt) = (act.Ids.Next(), partner!.Id, owner?.Id, act.Now);
        lead.Invitation = Sharing.Invite(act);
        act.Db.Leads.Add(lead);
        LeadGate.Record(act, lead, ChangeType.InvitationSent, content.Fields);
        return lead;
    }
}

public sealed class ShareLeadInput : InputType
{
    public ShareLeadInput()
        : base("ShareLeadInput", "What AWS shares, and with whom.")
    {
        Field("partnerId", "ID!", "The partner; its terms are accepted.");
        Field("ownerId", "ID", "An active user of the partner who can work the pipeline; nobody yet where absent.");
        Field("customer", "CustomerInput!", "The end customer; a company name at least.");
        Field("businessProblem", "String", "What the customer wants to solve. At most 2,000 characters.");
        Field("useCase", "String", "The workload, in AWS's words. At most 255 characters.");
        Field("source", "String", "Where AWS has it from. At most 255 characters.");
        Field("readinessScore", "Int", "0 to 100.");
        AddIdempotencyKey();
    }
}
