using System.ComponentModel;

namespace AceGraph.Data;

[Description("The direction of an order.")]
public enum OrderDirection
{
    [Description("From the least to the greatest.")]
    Asc,

    [Description("From the greatest to the least.")]
    Desc,
}
