using AceGraph.Partners;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

internal static class DemoPartners
{
    private static readonly string[] NorthwindDomains =
    [
        "northwind.example", "northwindcloud.example", "northwind-cloud.example", "northwind-labs.example", "northwind-apps.example",
        "northwind-data.example", "northwind-security.example", "northwind-emea.example", "northwind-apj.example", "northwind-latam.example",
        "northwind-services.example", "northwind-training.example", "nwcloud.example", "northwindsap.example",
    ];

    public static IEnumerable<Partner> Of(DemoDay day) =>
    [
        new()
        {
            Id = DemoIds.Northwind,
            Name = "Northwind Cloud",
            Tier = PartnerTier.Advanced,
            PipelineModel = PipelineModel.Decentralized,
            TimeZone = "America/New_York",
            TermsAcceptedAt = day.Ago(700),
            TermsAcceptedById = DemoIds.NorthwindLead,
            SolutionsFinderListed = true,
            Designations = [new Designation("ISV Accelerate", day.Date.AddDays(-500), null)],
            SupportTeam = Support("Grace Okonkwo", "Henrik Dahl", "Monica Reyes", "Sanjay Iyer", "Julia Stone"),
            Domains = Domains(day, DemoIds.Northwind, DemoIds.FirstDomain, NorthwindDomains),
        },
        new()
        {
            Id = DemoIds.Fabrikam,
            Name = "Fabrikam Data",
            Tier = PartnerTier.Select,
            PipelineModel = PipelineModel.Centralized,
            TimeZone = "Europe/Berlin",
            TermsAcceptedAt = day.Ago(690),
            TermsAcceptedById = DemoIds.FabrikamLead,
            SolutionsFinderListed = true,
            SupportTeam = Support("Anton Weiss", "Marie Laurent", "Felix Koch", "Tina Baumann", "Paul Richter"),
            Domains = Domains(day, DemoIds.Fabrikam, DemoIds.FirstDomain + NorthwindDomains.Length, "fabrikam.example"),
        },
        new()
        {
            Id = DemoIds.Tailspin,
            Name = "Tailspin Apps",
            Tier = PartnerTier.Registered,
            PipelineModel = PipelineModel.Decentralized,
            SupportTeam = [new(SupportRole.PartnerDevelopmentRepresentative, "Liam Byrne", "liam.byrne@aws.example")],
            Domains = Domains(day, DemoIds.Tailspin, DemoIds.FirstDomain + NorthwindDomains.Length + 1, "tailspin.example"),
        },
    ];

    private static List<SupportContact> Support(params string[] names) =>
        [.. Enum.GetValues<SupportRole>().Zip(names, (role, name) => new SupportContact(role, name, Email(name)))];

    private static string Email(string name) => name.ToLowerInvariant().Replace(' ', '.') + "@aws.example";

    private static List<PartnerDomain> Domains(DemoDay day, long partnerId, long firstId, params string[] names) =>
        [.. names.Select((name, i) => new PartnerDomain { Id = firstId + i, PartnerId = partnerId, Name = name, RegisteredAt = day.Ago(700 - i) })];
}
