using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Mutations;

/// <summary>The refusals that stand before every rule, in their order: role, terms, sight, pipeline model, version (rules, section 1).</summary>
internal static class Gate
{
    private static readonly Func<AceGraphContext, long, CancellationToken, Task<Opportunity>> Tracked =
        EF.CompileAsyncQuery((AceGraphContext db, long id, CancellationToken _) => db.Opportunities.Single(o => o.Id == id));

    public static readonly UserError Forbidden = new(
        ErrorCode.Forbidden, "Your roles do not work the pipeline.", null, "Ask the Alliance Lead for the role ACE User or ACE Manager.");

    /// <summary>Role and terms: what can be said before any record is looked at.</summary>
    public static UserError? Pipeline(CurrentUser viewer)
    {
        if (!viewer.WritesOpportunities)
        {
            return Forbidden;
        }

        return viewer.Partner!.TermsAcceptedAt is null
            ? new UserError(
                ErrorCode.TermsNotAccepted,
                "The terms of the programme are not accepted, so the pipeline is closed for every user of the partner.",
                null,
                "Ask the Alliance Lead to accept the terms.")
            : null;
    }

    public static UserError? PipelineModel(CurrentUser viewer) => viewer.IsReadOnlyByPipelineModel
        ? new UserError(
            ErrorCode.CentralizedPipeline,
            "The pipeline is Centralized: ACE Users read, managers write.",
            null,
            "Ask an ACE Manager, the Alliance Team or the Alliance Lead to make the change.")
        : null;

    /// <summary>The record, tracked, or what stands before touching it.</summary>
    public static async Task<(Opportunity? Opportunity, UserError? Error)> OpenAsync(Act act, string id, int? version = null, string field = "id")
    {
        if (Pipeline(act.Viewer) is { } closed)
        {
            return (null, closed);
        }

        var opportunity = await FindAsync(act, id);
        if (opportunity is null)
        {
            return (null, NotFound(field));
        }

        return (opportunity, PipelineModel(act.Viewer) ?? await ConflictAsync(act, opportunity, version));
    }

    public static UserError NotFound(string field) => new(
        ErrorCode.NotFound, "There is no such opportunity in your sight.", field, "Look the id up with the query `opportunities`.");

    /// <summary>The tracked record, where the viewer may see it now.</summary>
    public static async Task<Opportunity?> FindAsync(Act act, string id)
    {
        if (!NodeId.TryParse(id, NodeId.Opportunity, out var number))
        {
            return null;
        }

        var visible = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(act.Viewer)} AND o.id = {number}"), act.Cancellation);
        return visible == number ? await Tracked(act.Db, number, act.Cancellation) : null;
    }

    public static Task<UserError?> ConflictAsync(Act act, Opportunity opportunity, int? version)
    {
        var hides = HiddenFields.Hides(opportunity.Invitation, act.Viewer, act.Now);
        return Conflicts.CheckAsync(
            act,
            "opportunity",
            NodeId.Format(NodeId.Opportunity, opportunity.Id),
            opportunity.Version,
            version,
            change => !hides || !HiddenFields.Concerns(change.Path));
    }
}
