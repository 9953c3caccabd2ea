namespace AceGraph.Tests.Visibility;

/// <summary>A record that a call is aimed at. Opportunities, their teams and next steps share a letter.</summary>
/// <param name="Id">Node id.</param>
/// <param name="Letter">How the table names it.</param>
internal sealed record Target(string Id, string Letter)
{
    public static IReadOnlyList<Target> Opportunities { get; } = [.. "ABCDEFGHI".Select((letter, i) => new Target($"O{101 + i}", $"{letter}")), new("O199", None)];

    public static IReadOnlyList<Target> Leads { get; } = [.. "JKLM".Select((letter, i) => new Target($"L{201 + i}", $"{letter}")), new("L299", None)];

    public static IReadOnlyList<Target> Teams { get; } = [.. Opportunities.Select(o => o with { Id = "T" + o.Id[1..] })];

    public static IReadOnlyList<Target> NextSteps { get; } = [new("N501", "B"), new("N502", "D"), new("N503", "H"), new("N599", None)];

    public static IReadOnlyList<Target> Partners { get; } = [new("P1", "1"), new("P2", "2"), new("P3", "3"), new("P9", None)];

    public static IReadOnlyList<Target> Solutions { get; } = [new("S-301", "1"), new("S-302", "2"), new("S-303", "3"), new("S-399", None)];

    public static IReadOnlyList<Target> Domains { get; } = [new("D401", "1"), new("D402", "2"), new("D499", None)];

    public static IReadOnlyList<Target> Users { get; } =
        [.. "abcdefghijklmnop".Select((letter, i) => new Target($"U{11 + i}", $"{letter}")), new("U99", None)];

    public static IReadOnlyList<Target> DomainRequests { get; } = [new("Q451", "1"), new("Q452", "2"), new("Q499", None)];

    public static IReadOnlyList<Target> Goals { get; } = [new("G461", "1"), new("G462", "2"), new("G463", "3"), new("G499", None)];

    public static IReadOnlyList<Target> Tickets { get; } = [new("K701", "q"), new("K702", "r"), new("K799", None)];

    public static IReadOnlyList<Target> Imports { get; } = [new("I801", "s"), new("I802", "t"), new("I803", "u"), new("I804", "v"), new("I899", None)];

    public static IReadOnlyList<Target> Webhooks { get; } = [new("W811", "w"), new("W812", "x"), new("W899", None)];

    public static IReadOnlyList<Target> Deliveries { get; } = [new("Y821", "y"), new("Y822", "z"), new("Y899", None)];

    public static IReadOnlyList<Target> Views { get; } = [new("V1", "%"), new("V701", "*"), new("V799", None)];

    public static IReadOnlyList<Target> Messages { get; } = [new("M801", "①"), new("M802", "②"), new("M803", "③"), new("M804", "④"), new("M805", "⑤"), new("M899", None)];

    /// <summary>Changes of A, E, J, B, C, D, G, H, I, K, L, of the users d and f, of partner 1, of its solution, and of the goal of partner 2.</summary>
    public static IReadOnlyList<Target> Changes { get; } = [.. "αβγδεζηθικλμνξοπ".Select((letter, i) => new Target($"C{901 + i}", $"{letter}")), new("C999", None)];

    public static IReadOnlyList<Target> Nodes { get; } =
    [
        .. Opportunities, .. Leads, .. Teams, .. NextSteps, .. Partners, .. Solutions, .. Domains, .. DomainRequests, .. Goals, .. Users, .. Tickets,
        .. Changes, new("A-AWSLambda", "@"), .. Views, .. Imports, .. Messages, .. Webhooks, .. Deliveries, new("X1", None),
    ];

    private const string None = "none";

    /// <summary>The kind, by the letters of the id.</summary>
    public string Kind => Id.TrimEnd([.. "0123456789"]);

    public bool Exists => Letter != None;

    /// <summary>What the partner's CRM calls it.</summary>
    public string CrmId => "CRM-" + Letter;

    public override string ToString() => $"{Kind} {Letter}";
}
