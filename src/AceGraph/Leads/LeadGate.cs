using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Leads;

/// <summary>The refusals that stand before every rule of a lead, in their order (rules, section 1), and how a change of one is written.</summary>
internal static class LeadGate
{
    /// <summary>The lead, tracked, or what stands before touching it.</summary>
    public static async Task<(Lead? Lead, UserError? Error)> OpenAsync(Act act, string id, int? version)
    {
        if (Gate.Pipeline(act.Viewer) is { } closed)
        {
            return (null, closed);
        }

        return await FindAsync(act, id) is { } lead
            ? (lead, Gate.PipelineModel(act.Viewer) ?? await ConflictAsync(act, lead, version))
            : (null, new UserError(ErrorCode.NotFound, "There is no such lead in your sight.", "id", "Look the id up with the query `leads`."));
    }

    /// <summary>Counts a change of the lead and writes it into the log, in the same transaction.</summary>
    public static Lead Change(Act act, Lead lead, ChangeType type, IReadOnlyList<FieldChange> fields)
    {
        lead.Version++;
        lead.UpdatedAt = act.Now;
        Record(act, lead, type, fields);
        return lead;
    }

    /// <summary>Writes what happened into the log: of a new lead, which counts no change.</summary>
    public static void Record(Act act, Lead lead, ChangeType type, IReadOnlyList<FieldChange> fields) => act.Record(
        new Change { Type = type, SubjectId = NodeId.Format(NodeId.Lead, lead.Id), PartnerId = lead.PartnerId, OwnerId = lead.OwnerId, Version = lead.Version },
        fields);

    private static async Task<Lead?> FindAsync(Act act, string id)
    {
        if (!NodeId.TryParse(id, NodeId.Lead, out var number))
        {
            return null;
        }

        var visible = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT l.id FROM leads l WHERE {Visibility.Leads(act.Viewer)} AND l.id = {number}"), act.Cancellation);
        return visible == number ? await act.Db.Leads.SingleAsync(l => l.Id == number, act.Cancellation) : null;
    }

    private static Task<UserError?> ConflictAsync(Act act, Lead lead, int? version)
    {
        var hides = HiddenFields.Hides(lead.Invitation, act.Viewer, act.Now);
        return Conflicts.CheckAsync(
            act,
            "lead",
            NodeId.Format(NodeId.Lead, lead.Id),
            lead.Version,
            version,
            change => !hides || !HiddenFields.ConcernsLead(change.Path));
    }
}
