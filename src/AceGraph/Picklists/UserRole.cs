using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("What a user of a partner may do.")]
public enum UserRole
{
    [Label("Alliance Lead")]
    [Description("Everything in the partner account. Exactly one per partner.")]
    AllianceLead,

    [Label("Alliance Team")]
    [Description("As the Alliance Lead, less accepting the terms, handing the lead over and deciding on Alliance Team seats. At most 20 per partner.")]
    AllianceTeam,

    [Label("ACE Manager")]
    [Description("All opportunities and leads of the partner. At most 20 per partner.")]
    AceManager,

    [Label("ACE User")]
    [Description("Own opportunities and leads. Any number per partner.")]
    AceUser,

    [Label("Technical Staff")]
    [Description("Technical staff of the partner. No pipeline access.")]
    TechnicalStaff,

    [Label("Marketing Staff")]
    [Description("Marketing staff of the partner. No pipeline access.")]
    MarketingStaff,

    [Label("Channel Management User")]
    [Description("Manages the partner's channel programme. No pipeline access.")]
    ChannelUser,
}
