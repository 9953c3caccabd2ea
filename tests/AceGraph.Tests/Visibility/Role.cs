namespace AceGraph.Tests.Visibility;

/// <summary>A column of the matrix: who asks, and what the rules (section 1) let that viewer see, written down by hand.</summary>
/// <param name="Name">Heading.</param>
/// <param name="Email">Of a user of the <see cref="World"/>.</param>
/// <param name="Opportunities">Letters of the opportunities in sight.</param>
/// <param name="Leads">Letters of the leads in sight.</param>
/// <param name="Tickets">Letters of the support tickets in sight.</param>
/// <param name="Imports">Letters of the imports in sight.</param>
/// <param name="Messages">Letters of the mails in sight.</param>
/// <param name="Webhooks">Letters of the webhooks and their deliveries in sight.</param>
internal sealed record Role(string Name, string Email, string Opportunities = "", string Leads = "", string Tickets = "", string Imports = "", string Messages = "", string Webhooks = "")
{
    public static IReadOnlyList<Role> All { get; } =
    [
        new("Lead", "lead@northwind.example", "ABCDEF", "JKM", "", "stv", Messages: "①②③", Webhooks: "wy"),
        new("Team", "team@northwind.example", "ABCDEF", "JKM", "", "stv", Messages: "①②③", Webhooks: "wy"),
        new("Manager", "manager@northwind.example", "ABCDEF", "JKM", "q", "stv", Messages: "①②⑤"),
        new("Owner", "user1@northwind.example", "ABCEF", "JM", "r", "sv", Messages: "①"),
        new("Other", "user2@northwind.example"),
        new("Tech", "tech@northwind.example"),
        new("Market", "marketing@northwind.example"),
        new("Channel", "channel@northwind.example", Messages: "③"),
        new("Central", "user1@fabrikam.example", "G", "L", "", "u", Messages: "④"),
        new("Elsewhere", "lead@fabrikam.example", "GH", "L", "", "u", Messages: "④", Webhooks: "xz"),
        new("NoTerms", "lead@tailspin.example", "I"),
        new("Validator", "validator1@aws.example", "BCDH", Messages: "①②"),
        new("Sales", "sales@aws.example", "BDEH", "JKLM", Messages: "①②④"),
        new("Invited", "invited@northwind.example") { ClaimedPartner = "P2" },
        new("Disabled", "gone@northwind.example"),
    ];

    /// <summary>The partner that the token names; null: the user's own. With their own, invited users are signed in and are another role.</summary>
    public string? ClaimedPartner { get; private init; }

    public bool IsAws => Email.EndsWith("@aws.example", StringComparison.Ordinal);

    public bool Sees(Target target) => (Opportunities + Leads + Tickets + Imports + Messages + Webhooks).Contains(target.Letter, StringComparison.Ordinal);

    /// <summary>Requests for domains: the leads and the team of the partner, and AWS Sales.</summary>
    public bool Manages(int partner) => Name == "Sales" || (PartnerOf == partner && Name is "Lead" or "Team" or "Elsewhere" or "NoTerms");

    /// <summary>Goals, eligibility and other numbers of the whole pipeline.</summary>
    public bool SeesPipelineOf(int partner) => Manages(partner) || (PartnerOf == partner && Name == "Manager");

    private int PartnerOf => Email.Split('@')[1] switch { "northwind.example" => 1, "fabrikam.example" => 2, "tailspin.example" => 3, _ => 0 };
}
