using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using GraphQL.Types;

namespace AceGraph.Insights;

/// <summary>Removes a view of the caller's own.</summary>
internal static class DeleteView
{
    public static void AddDeleteView(this ObjectGraphType mutation) => mutation.AddMutation(
        "deleteView", "DeleteViewInput", "DeletePayload", "Removes a view of one's own. Those that come with the server stay.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(Replay.OfDeleted, act => RunAsync(act, input.Text("id")!));
            return new DeletePayload(outcome.Result?.Id, outcome.Errors);
        });

    private static async Task<Outcome<Deleted>> RunAsync(Act act, string id)
    {
        var (view, refused) = await SaveView.FindAsync(act, id);
        if (refused is not null)
        {
            return refused;
        }

        act.Db.SavedViews.Remove(view!);
        return new Deleted(NodeId.Format(NodeId.SavedView, view!.Id));
    }
}

public sealed class DeleteViewInput : InputType
{
    public DeleteViewInput()
        : base("DeleteViewInput", "Which view.")
    {
        Field("id", "ID!", "The view of one's own.");
        AddIdempotencyKey();
    }
}
