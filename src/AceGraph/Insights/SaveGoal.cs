using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Insights.Rules;
using AceGraph.Mutations;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Insights;

/// <summary>Sets a goal of the partner, or changes one.</summary>
internal static class SaveGoal
{
    /// <summary>Of one partner; every one of them is read whenever they are shown.</summary>
    private const int MostGoals = 100;

    public static void AddSaveGoal(this ObjectGraphType mutation) => mutation.AddMutation(
        "saveGoal", "SaveGoalInput", "GoalPayload", "Sets a goal of the partner, or changes one.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(GoalReplay.Record, a => RunAsync(a, input));
            return new GoalPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Goal>> RunAsync(Act act, IDictionary<string, object?> input)
    {
        if (!act.Viewer.SeesAllOpportunities)
        {
            return new UserError(ErrorCode.Forbidden, "Your roles do not set goals.", null, "Ask an ACE Manager, the Alliance Team or the Alliance Lead.");
        }

        var goal = input.Text("id") is { } id ? await FindAsync(act, id) : new Goal { PartnerId = act.Viewer.Partner!.Id };
        if (goal is null)
        {
            return new UserError(ErrorCode.NotFound, "There is no such goal of the partner.", "id", "Look the id up with the query `goals`.");
        }

        var (wanted, errors) = GoalRules.Read(input, goal.Id == 0 ? act.Viewer.Partner!.Today(act.Now) : goal.StartDate);
        if (errors.Count > 0)
        {
            return Outcome<Goal>.Refused(errors);
        }

        return goal.Id != 0 || await AddAsync(act, goal) is not { } full ? Save(act, goal, wanted) : full;
    }

    private static async Task<Goal?> FindAsync(Act act, string id) => NodeId.TryParse(id, NodeId.Goal, out var number)
        ? await act.Db.Goals.SingleOrDefaultAsync(g => g.Id == number && g.PartnerId == act.Viewer.Partner!.Id, act.Cancellation)
        : null;

    private static async Task<UserError?> AddAsync(Act act, Goal goal)
    {
        var count = await act.Db.Goals.CountAsync(g => g.PartnerId == goal.PartnerId, act.Cancellation);
        if (count >= MostGoals)
        {
            return new UserError(ErrorCode.LimitExceeded, $"The partner has {count} goals; at most {MostGoals} are kept.", null, "Change one that has passed.")
            {
                Limit = MostGoals,
                Actual = count + 1,
            };
        }

        goal.Id = act.Ids.Next();
        act.Db.Goals.Add(goal);
        return null;
    }

    private static Goal Save(Act act, Goal goal, Goal wanted)
    {
        var isNew = act.Db.Entry(goal).State == EntityState.Added;
        List<FieldChange> fields = [];
        void Compare<T>(string path, T old, T now)
        {
            if (isNew || !Equals(old, now))
            {
                fields.Add(LoggedField.Of(path, isNew ? null : old, now));
            }
        }

        Compare("name", goal.Name, wanted.Name);
        Compare("startDate", goal.StartDate, wanted.StartDate);
        Compare("dueDate", goal.DueDate, wanted.DueDate);
        Compare("validatedTarget", goal.ValidatedTarget, wanted.ValidatedTarget);
        Compare("launchedTarget", goal.LaunchedTarget, wanted.LaunchedTarget);
        (goal.Name, goal.StartDate, goal.DueDate) = (wanted.Name, wanted.StartDate, wanted.DueDate);
        (goal.ValidatedTarget, goal.LaunchedTarget) = (wanted.ValidatedTarget, wanted.LaunchedTarget);
        if (fields.Count > 0)
        {
            act.Record(new Change { Type = ChangeType.GoalSaved, SubjectId = NodeId.Format(NodeId.Goal, goal.Id), PartnerId = goal.PartnerId }, fields);
        }

        return goal;
    }
}

public sealed class SaveGoalInput : InputType
{
    public SaveGoalInput()
        : base("SaveGoalInput", "A goal as it is to be.")
    {
        Field("id", "ID", "The goal to change; a new one where absent.");
        Field("name", "String!", "What it is called. At most 255 characters.");
        Field("startDate", "Date", "The first day that counts. Default: today at the partner, for a goal that there is the day that it has.");
        Field("dueDate", "Date!", "The last day that counts, to its end; not before the first.");
        Field("validatedTarget", "Int!", "How many approvals are wanted, 0 to 1,000,000; not both targets 0.");
        Field("launchedTarget", "Int!", "How many launches are wanted, 0 to 1,000,000; not both targets 0.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record GoalPayload(Goal? Goal, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class GoalPayloadType : PayloadType<GoalPayload>
{
    public GoalPayloadType()
        : base("GoalPayload", "A goal as it now stands.")
    {
        Field("goal", "Goal", "Null with errors.", p => p.Goal);
        AddErrors();
    }
}
