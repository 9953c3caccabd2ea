using System.Text.Json.Serialization;
using AceGraph.Api.Types;
using AceGraph.Contracts;

namespace AceGraph.Insights;

/// <summary>How far a goal's number is, and how fast it must grow (rules, section 8).</summary>
/// <param name="Value">What counts so far.</param>
/// <param name="Target">What is wanted.</param>
/// <param name="DaysLeft">Today included; 0 or less: the due date has passed.</param>
[SchemaType]
public sealed record GoalProgress(int Value, int Target, [property: JsonIgnore] int DaysLeft)
{
    private const int DaysOfAWeek = 7;
    private const int Tenths = 10;

    public int Missing => Math.Max(0, Target - Value);

    /// <summary>Missing x 7 / days left, counted in whole tenths so that nothing is lost, and rounded up; 0 once the due date has passed.</summary>
    public double RequiredPerWeek =>
        DaysLeft <= 0 ? 0 : (double)((((long)Missing * DaysOfAWeek * Tenths) + DaysLeft - 1) / DaysLeft) / Tenths;

    public static int DaysUntil(DateOnly due, DateOnly today) => due.DayNumber - today.DayNumber + 1;
}

public sealed class GoalProgressType : ObjectType<GoalProgress>
{
    public GoalProgressType()
        : base("GoalProgress", "How far one number of a goal is.")
    {
        Field("value", "Int!", "What counts so far.", p => p.Value);
        Field("target", "Int!", "What is wanted.", p => p.Target);
        Field("missing", "Int!", "What is left; 0 where the target is reached.", p => p.Missing);
        Field("requiredPerWeek", "Float!",
            "`missing` x 7 / the days left, today included, rounded up to one decimal; 0 where nothing is missing or the due date has passed.",
            p => p.RequiredPerWeek);
    }
}
