using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("Who manages the pipeline of a partner.")]
public enum PipelineModel
{
    [Label("Centralized")]
    [Description("Only Alliance Lead, Alliance Team and ACE Managers submit and update, and are notified.")]
    Centralized,

    [Label("De-Centralized")]
    [Description("ACE Users submit and update their own opportunities, and are notified.")]
    Decentralized,
}
