using AceGraph.Auth;
using AceGraph.Errors;

namespace AceGraph.Mutations;

/// <summary>Does the work of a call with a key once: a repetition gets the first answer again, another call with its key is refused.</summary>
internal sealed record Once<T>(KeyedCall Call, Replay<T> Replay)
    where T : class
{
    /// <summary>
    /// The work is done in any case, as only it knows what the caller may do and what is wrong with the input; of a repetition and of a refused
    /// call nothing of it is committed.
    /// </summary>
    public async Task<Ran<T>> RunAsync(Act act, Func<Act, Task<Outcome<T>>> work)
    {
        var known = Call.Fault is null ? await RememberedCalls.FindAsync(act, Call) : null;
        var outcome = await work(act);
        if (Call.Fault is { } fault)
        {
            return new Ran<T>(act.Viewer, outcome.Errors.Any(RefusalOrder.IsBeforeValues) ? outcome : outcome with { Result = null, Errors = [.. outcome.Errors, fault] });
        }

        if (known is null)
        {
            await KeepAsync(act, outcome);
            return new Ran<T>(act.Viewer, outcome);
        }

        if (!known.InputHash.AsSpan().SequenceEqual(Call.InputHash))
        {
            return new Ran<T>(act.Viewer, outcome.Errors.Any(RefusalOrder.IsBeforeMismatch) ? outcome : Mismatch(known));
        }

        return outcome.Errors.Any(RefusalOrder.IsOfRights) && !Replay.GivesRightsAway
            ? new Ran<T>(act.Viewer, outcome)
            : new Ran<T>(act.Viewer, outcome) { Repeats = known };
    }

    private async Task KeepAsync(Act act, Outcome<T> outcome)
    {
        if (outcome.Succeeded)
        {
            await RememberedCalls.KeepAsync(act, Call, Replay.Keep(outcome.Result!), outcome.Warnings);
        }
    }

    private static UserError Mismatch(RememberedCall known) => new(
        ErrorCode.IdempotencyMismatch,
        FormattableString.Invariant($"The key was first used for {known.Mutation} at {known.At:u}, with another input."),
        KeyedCall.Field,
        "To repeat that call, send its input unchanged; for a new one, take a new key.");
}

/// <summary>What a call came to in its transaction.</summary>
/// <param name="Viewer">As stored by then.</param>
/// <param name="Outcome">Of the work.</param>
internal sealed record Ran<T>(CurrentUser Viewer, Outcome<T> Outcome)
    where T : class
{
    /// <summary>The call that this one repeats: its answer is the answer, and nothing is written.</summary>
    public RememberedCall? Repeats { get; init; }

    public bool IsToBeCommitted => Repeats is null && Outcome.Succeeded;
}
