using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Picklists;

namespace AceGraph.Leads;

/// <summary>Tells how far an accepted lead is worked: it moves freely among its four states until it is converted.</summary>
internal static class UpdateLead
{
    /// <param name="act">The mutation.</param>
    /// <param name="id">Of the lead.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="input">An UpdateLeadInput.</param>
    public static async Task<Outcome<Lead>> RunAsync(Act act, string id, int? version, IDictionary<string, object?> input)
    {
        var (lead, refused) = await LeadGate.OpenAsync(act, id, version);
        if ((refused ?? LeadRules.Locked(lead!, act.Now)) is { } error)
        {
            return error;
        }

        var (status, reason, errors) = LeadRules.ReadUpdate(
            lead!, input.Value<LeadStatus>("status"), input.ContainsKey("disqualifiedReason"), input.Text("disqualifiedReason"));
        return errors.Count > 0 ? Outcome<Lead>.Refused(errors) : Set(act, lead!, status, reason);
    }

    private static Lead Set(Act act, Lead lead, LeadStatus status, string? reason)
    {
        List<FieldChange> fields = [];
        if (status != lead.Status)
        {
            fields.Add(LoggedField.Of("status", lead.Status, status));
        }

        if (reason != lead.DisqualifiedReason)
        {
            fields.Add(LoggedField.Of("disqualifiedReason", lead.DisqualifiedReason, reason));
        }

        (lead.Status, lead.DisqualifiedReason) = (status, reason);
        return fields.Count == 0 ? lead : LeadGate.Change(act, lead, ChangeType.LeadUpdated, fields);
    }
}

public sealed class UpdateLeadInput : InputType
{
    public UpdateLeadInput()
        : base("UpdateLeadInput", "How far the lead is worked.")
    {
        Field("id", "ID!", "The lead.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("status", "LeadStatus", "Any of the four; as it is where absent.");
        Field("disqualifiedReason", "String", "Why it is not worth pursuing: with DISQUALIFIED, and only with it. At most 2,000 characters.");
        AddIdempotencyKey();
    }
}
