using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews.Rules;

namespace AceGraph.Reviews;

/// <summary>The refusals that stand before every act of a validator, in their order: role, sight, version, status.</summary>
internal static class ReviewGate
{
    private static readonly UserError Forbidden = new(
        ErrorCode.Forbidden, "Your roles do not review opportunities.", null, "Only validators of AWS do; wait for their decision.");

    /// <summary>The record, tracked, where it can go to the status; who comes second is told what the first has decided.</summary>
    public static async Task<(Opportunity? Opportunity, UserError? Error)> OpenAsync(Act act, string id, int? version, ReviewStatus target)
    {
        if (!act.Viewer.IsValidator)
        {
            return (null, Forbidden);
        }

        if (await Gate.FindAsync(act, id) is not { } opportunity)
        {
            return (null, Gate.NotFound("id"));
        }

        var transition = ReviewTransitions.Check(opportunity, target, await ValidatorAsync(act, opportunity));
        var conflict = await Gate.ConflictAsync(act, opportunity, version);
        return (opportunity, conflict is null ? transition : conflict with { Hint = transition?.Hint ?? conflict.Hint });
    }

    private static async Task<string?> ValidatorAsync(Act act, Opportunity opportunity) => opportunity.Review.ValidatorId is { } id
        ? await act.Sql.ScalarAsync<string>(new Sql($"SELECT u.name FROM users u WHERE u.id = {id}"), act.Cancellation)
        : null;
}
