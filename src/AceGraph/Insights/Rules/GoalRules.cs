using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Insights.Rules;

/// <summary>What a goal may hold: a name, days in their order, and at least one target.</summary>
public static class GoalRules
{
    /// <summary>Of a name, in code points.</summary>
    public const int MostOfName = 255;

    /// <summary>Of either target.</summary>
    public const int MostOfTarget = 1_000_000;

    /// <summary>The goal of an input, with every error of it.</summary>
    /// <param name="input">As sent.</param>
    /// <param name="start">The first day where none is sent.</param>
    public static (Goal Goal, IReadOnlyList<UserError> Errors) Read(IDictionary<string, object?> input, DateOnly start)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        var name = TextRules.Read(input.Text("name"), "name", MostOfName, reading);
        if (name is null)
        {
            reading.Refuse(ErrorCode.ValueRequired, "The name is missing.", "name", "Fill the field in.");
        }

        var goal = new Goal
        {
            Name = name ?? "",
            StartDate = input.Value<DateOnly>("startDate") ?? start,
            DueDate = (DateOnly)input["dueDate"]!,
            ValidatedTarget = (int)input["validatedTarget"]!,
            LaunchedTarget = (int)input["launchedTarget"]!,
        };
        Check(goal, reading);
        return (goal, reading.Errors);
    }

    private static void Check(Goal goal, FieldReading reading)
    {
        if (goal.DueDate < goal.StartDate)
        {
            reading.Refuse(
                ErrorCode.ValueInvalid,
                FormattableString.Invariant($"The due date {goal.DueDate:yyyy-MM-dd} is before the start date {goal.StartDate:yyyy-MM-dd}."),
                "dueDate",
                "Take a later due date, or an earlier start date.");
        }

        CheckTarget(goal.ValidatedTarget, "validatedTarget", reading);
        CheckTarget(goal.LaunchedTarget, "launchedTarget", reading);
        if (goal is { ValidatedTarget: 0, LaunchedTarget: 0 })
        {
            reading.Refuse(ErrorCode.ValueInvalid, "Both targets are 0.", "validatedTarget", "Set at least one of them above 0.");
        }
    }

    private static void CheckTarget(int target, string field, FieldReading reading)
    {
        if (target is < 0 or > MostOfTarget)
        {
            reading.RefuseAbove(
                ErrorCode.ValueInvalid, $"{field} is {target}; it takes 0 to 1,000,000.", field, MostOfTarget, target, "Take a number in that range.");
        }
    }
}
