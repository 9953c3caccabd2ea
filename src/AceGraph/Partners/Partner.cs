using System.ComponentModel;
using AceGraph.Contracts;
using AceGraph.Picklists;

namespace AceGraph.Partners;

/// <summary>A partner account: whose pipeline it is, how it is managed and what AWS says of it.</summary>
public sealed class Partner
{
    /// <summary>Of the name, in code points.</summary>
    public const int MostOfName = 120;

    public long Id { get; set; }
    public int Version { get; set; } = 1;
    public string Name { get; set; } = "";
    public PartnerTier Tier { get; set; }
    public PipelineModel PipelineModel { get; set; } = PipelineModel.Decentralized;

    /// <summary>IANA name; "today" is taken in it.</summary>
    public string TimeZone { get; set; } = "Etc/UTC";
    public DateTimeOffset? TermsAcceptedAt { get; set; }
    public long? TermsAcceptedById { get; set; }
    public bool SolutionsFinderListed { get; set; }
    public List<Designation> Designations { get; set; } = [];
    public List<SupportContact> SupportTeam { get; set; } = [];
    public List<PartnerDomain> Domains { get; set; } = [];

    public DateOnly Today(DateTimeOffset now) => PartnerDay.Of(TimeZone, now);
}

/// <summary>How AWS ranks the partner.</summary>
[Description("How AWS ranks a partner.")]
public enum PartnerTier
{
    [Description("Enrolled; the first tier.")]
    Registered,

    [Description("The second tier, and the least for eligibility.")]
    Select,

    [Description("The third tier.")]
    Advanced,

    [Description("The highest tier.")]
    Premier,
}

/// <summary>The five roles of the deck that support a partner.</summary>
[Description("Who at AWS supports a partner.")]
public enum SupportRole
{
    [Description("Helps a new partner to get started.")]
    PartnerDevelopmentRepresentative,

    [Description("Plans the business with the partner.")]
    PartnerDevelopmentManager,

    [Description("Helps the partner to use the programme well.")]
    PartnerSuccessManager,

    [Description("Advises on architecture and technology.")]
    PartnerSolutionArchitect,

    [Description("Plans marketing with the partner.")]
    PartnerMarketingManager,
}

/// <summary>A programme badge such as "ISV Accelerate"; the last day counts, null: still held.</summary>
[SchemaType]
public sealed record Designation(string Name, DateOnly Since, DateOnly? Until)
{
    public bool HeldOn(DateOnly day) => Since <= day && (Until is null || day <= Until);
}

public sealed record SupportContact(SupportRole Role, string Name, string Email);

public sealed class PartnerDomain
{
    public long Id { get; set; }
    public long PartnerId { get; set; }

    /// <summary>Lower case, in punycode.</summary>
    public string Name { get; set; } = "";
    public DateTimeOffset RegisteredAt { get; set; }
}
