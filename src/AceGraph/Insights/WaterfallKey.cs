using System.ComponentModel;

namespace AceGraph.Insights;

[Description("A part of what made the open pipeline of one instant into that of another, in the order of a chart.")]
public enum WaterfallKey
{
    [Description("Open at `from`, with the monthly revenue of then.")]
    Start,

    [Description("Approved or accepted after `from`, with the monthly revenue of that instant.")]
    Added,

    [Description("By how much monthly revenue was raised. They stay in the pipeline, so the count is no part of the sum.")]
    Raised,

    [Description("By how much monthly revenue was lowered, without a sign. They stay in the pipeline, so the count is no part of the sum.")]
    Lowered,

    [Description("Launched until `to`, with the monthly revenue of that instant.")]
    Launched,

    [Description("Lost until `to`, with the monthly revenue of that instant.")]
    Lost,

    [Description("Open at `to`: START + ADDED + RAISED - LOWERED - LAUNCHED - LOST in each currency, START + ADDED - LAUNCHED - LOST in number.")]
    End,
}
