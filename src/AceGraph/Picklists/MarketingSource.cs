using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Whether a marketing activity produced the opportunity.")]
public enum MarketingSource
{
    [Label("Marketing Activity")]
    [Description("A marketing activity produced the opportunity; use cases, channels and funding may be given.")]
    MarketingActivity,

    [Label("None")]
    [Description("No marketing activity; all other marketing fields stay empty.")]
    None,
}
