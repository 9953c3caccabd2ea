using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Insights;

public sealed class GoalType : ObjectType<Goal>
{
    public GoalType()
        : base("Goal", "How many validations and launches a partner wants by a day.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`G` and up to 19 digits.", g => NodeId.Format(NodeId.Goal, g.Id));
        Field("name", "String!", "What it is called.", g => g.Name);
        Field("startDate", "Date!", "The first day that counts, in the partner's time zone.", g => g.StartDate);
        Field("dueDate", "Date!", "The last day that counts, to its end in the partner's time zone.", g => g.DueDate);
        Field("validated", "GoalProgress!", "First approvals of partner-originated opportunities from the first day to the last.",
            (g, c) => Standing(g, c).Then(s => s!.Validated));
        Field("launched", "GoalProgress!", "Launches of partner-originated opportunities from the first day to the last.",
            (g, c) => Standing(g, c).Then(s => s!.Launched));
        Field("reached", "Boolean!", "Whether nothing is missing of either number.", (g, c) => Standing(g, c).Then(s => s!.IsReached));
    }

    private static IDataLoaderResult<GoalStanding?> Standing(Goal goal, IResolveFieldContext context)
    {
        var (database, now) = (context.Database(), context.Now());
        return context.Request().Loader<Goal, GoalStanding>(
            "goal standings", (goals, cancellation) => GoalStanding.ReadAsync(database, goals, now, cancellation)).LoadAsync(goal);
    }
}
