using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Users;

namespace AceGraph.Partners;

public sealed class PartnerType : ObjectType<Partner>
{
    public PartnerType()
        : base("Partner", "A partner account: whose pipeline it is, how it is managed and what AWS says of it.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`P` and up to 19 digits.", p => NodeId.Format(NodeId.Partner, p.Id));
        Field("version", "Int!", "Rises by one with every change.", p => p.Version);
        Field("name", "String!", "The company's name.", p => p.Name);
        Field("tier", "PartnerTier!", "How AWS ranks the partner.", p => p.Tier);
        Field("pipelineModel", "PipelineModel!", "Who manages the pipeline.", p => p.PipelineModel);
        Field("timeZone", "String!", "IANA name; dates such as \"today\" are taken in it.", p => p.TimeZone);
        Field("termsAccepted", "TermsAcceptance", "Until the Alliance Lead accepts them, the pipeline is closed.",
            p => p.TermsAcceptedAt is null ? null : p);
        Field("solutionsFinderListed", "Boolean!", "Whether the partner is listed in the Partner Solutions Finder.", p => p.SolutionsFinderListed);
        Field("designations", "[Designation!]!", "Programme badges, such as ISV Accelerate.", p => p.Designations);
        Field("domains", "DomainConnection!", "The partner's own domains: a customer with one of them is the partner itself.")
            .WithPaging().ResolveAsync(async c => await c.PageAsync(DomainListing(c.Source.Id)));
        Field("domainRequests", "[DomainRequest!]!", "What was asked of the list of domains, newest first. Told to Alliance Lead, Alliance Team and AWS Sales; empty for others.",
            (p, c) => c.LoadDomainRequests(p.Id));
        Field("eligibility", "Eligibility", "Whether the partner meets what the programme asks. Null for a viewer who does not see all opportunities of the partner.",
            Eligibility.Load);
        Field("jumpstart", "[JumpstartStep!]!", "The business-plan-to-path steps of a partner that starts co-selling, in their order.", (p, c) => Jumpstart.Load(p, c));
        Field("jumpstartProgress", "Int!", "0 to 100: the share of `jumpstart` that is done.", (p, c) => Jumpstart.Load(p, c).Then(Jumpstart.Progress));
        Field("supportTeam", "[SupportContact!]!", "Who at AWS supports the partner.", p => p.SupportTeam);
        Field("seats", "[SeatUse!]!", "Seats by role, used and allowed. Told to Alliance Lead and Alliance Team; empty for others.",
            (p, c) => SeatUse.Load(p.Id, c));
    }

    private static Listing<PartnerDomain> DomainListing(long partner) => new(
        new SqlName("partner_domains d"),
        PartnerRows.DomainColumns,
        4,
        new Sql($"d.partner_id = {partner}"),
        [new SortKey(new Sql($"d.name")), new SortKey(new Sql($"d.id"))],
        PartnerRows.MapDomain);
}

public sealed class TermsAcceptanceType : ObjectType<Partner>
{
    public TermsAcceptanceType()
        : base("TermsAcceptance", "That the terms of the programme were accepted.")
    {
        Field("acceptedAt", "DateTime!", "When.", p => p.TermsAcceptedAt);
        Field("acceptedBy", "User!", "By which Alliance Lead.", (p, c) => c.LoadUser(p.TermsAcceptedById));
    }
}

public sealed class DesignationType : ObjectType<Designation>
{
    public DesignationType()
        : base("Designation", "A programme badge of the partner.")
    {
        Field("name", "String!", "Its name, such as ISV Accelerate.", d => d.Name);
        Field("since", "Date!", "The first day.", d => d.Since);
        Field("until", "Date", "The last day; null: still held.", d => d.Until);
    }
}

public sealed class DomainType : ObjectType<PartnerDomain>
{
    public DomainType()
        : base("Domain", "A domain that belongs to the partner.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`D` and up to 19 digits.", d => NodeId.Format(NodeId.Domain, d.Id));
        Field("name", "String!", "Lower case, in punycode.", d => d.Name);
        Field("registeredAt", "DateTime!", "When it was added.", d => d.RegisteredAt);
    }
}

public sealed class SupportContactType : ObjectType<SupportContact>
{
    public SupportContactType()
        : base("SupportContact", "Someone at AWS who supports the partner.")
    {
        Field("role", "SupportRole!", "In which of the five roles.", s => s.Role);
        Field("name", "String!", "Full name.", s => s.Name);
        Field("email", "String!", "E-mail address.", s => s.Email);
        Field("duty", "String!", "What the role does for a partner.", s => SupportDuties.Of(s.Role));
    }
}
