using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The channel of the marketing activity.")]
public enum MarketingChannel
{
    [Label("AWS Marketing Central")]
    [Description("AWS's own marketing portal for partners.")]
    AwsMarketingCentral,

    [Label("Content Syndication")]
    [Description("Content that others publish for the partner.")]
    ContentSyndication,

    [Label("Display")]
    [Description("Advertisements shown on web pages and in applications.")]
    Display,

    [Label("Email")]
    [Description("Messages by e-mail.")]
    Email,

    [Label("Live Event")]
    [Description("An event that people attend in person.")]
    LiveEvent,

    [Label("Out Of Home (OOH)")]
    [Description("Posters, billboards and other advertising in public places.")]
    OutOfHomeOoh,

    [Label("Print")]
    [Description("Newspapers, magazines and other printed matter.")]
    Print,

    [Label("Search")]
    [Description("Search engines, paid or not.")]
    Search,

    [Label("Social")]
    [Description("Social networks.")]
    Social,

    [Label("Telemarketing")]
    [Description("Calls by telephone.")]
    Telemarketing,

    [Label("TV")]
    [Description("Television.")]
    Tv,

    [Label("Video")]
    [Description("Video on the web.")]
    Video,

    [Label("Virtual Event")]
    [Description("An event that people attend on the web.")]
    VirtualEvent,
}
