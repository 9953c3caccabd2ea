using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Calendars;
using AceGraph.Data;
using AceGraph.Mutations;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Users;

/// <summary>What the viewer wants to be told. It is no change of the user: neither a new version nor in the log.</summary>
internal static class UpdatePreferences
{
    /// <summary>The wish is read with the viewer.</summary>
    private static readonly Replay<CurrentUser> Updated = new(_ => new JsonObject(), (now, _) => Task.FromResult<CurrentUser?>(now.Viewer));

    public static void AddUpdatePreferences(this ObjectGraphType mutation) => mutation.AddMutation(
        "updatePreferences", "UpdatePreferencesInput", "ViewerPayload", "Sets what the viewer wants to be told.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(Updated, act => RunAsync(act, input.Value<bool>("dailyDigest")));
            return new ViewerPayload(outcome.Succeeded ? context.Viewer() : null, outcome.Errors);
        });

    /// <summary>Read by itself: it matters to nobody else.</summary>
    public static async Task<bool> WantsDigestAsync(IResolveFieldContext context) => await context.Database().ScalarAsync<long>(
        new Sql($"SELECT u.is_digest_off FROM users u WHERE u.id = {context.Viewer().User.Id}"), context.CancellationToken) == 0;

    private static async Task<Outcome<CurrentUser>> RunAsync(Act act, bool? dailyDigest)
    {
        if (dailyDigest is { } wanted)
        {
            var user = await act.Db.Users.SingleAsync(u => u.Id == act.Viewer.User.Id, act.Cancellation);
            user.IsDigestOff = !wanted;
        }

        return act.Viewer;
    }
}

public sealed class UpdatePreferencesInput : InputType
{
    public UpdatePreferencesInput()
        : base("UpdatePreferencesInput", "What the viewer wants to be told; an absent field stays as it is.")
    {
        Field("dailyDigest", "Boolean", "A mail at 7:00 in the partner's time zone on each day that something is due. It goes to those who can work the pipeline.");
        AddIdempotencyKey();
    }
}
