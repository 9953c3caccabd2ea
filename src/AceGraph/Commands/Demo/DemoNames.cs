namespace AceGraph.Commands.Demo;

/// <summary>Made-up names of companies and people.</summary>
internal static class DemoNames
{
    private static readonly string[] Firsts =
    [
        "Harbor", "Cedar", "Summit", "Granite", "Meadow", "Falcon", "Copper", "Juniper", "Silver", "Prairie", "Anchor", "Maple",
        "Beacon", "Orchid", "Willow", "Crescent", "Amber", "Northgate", "Lantern", "Sierra", "Cobalt", "Heron", "Birch", "Compass",
        "Marble", "Thistle", "Ember", "Quarry", "Saffron", "Tidewater", "Atlas", "Bramble", "Cascade", "Delta", "Elm", "Fjord",
        "Garnet", "Hazel", "Indigo", "Jasper", "Kestrel",
    ];

    private static readonly string[] Seconds =
    [
        "Ridge", "Valley", "Point", "Bridge", "Field", "Brook", "Stone", "Crest", "Grove", "Bay", "Hill", "Lake", "Forge", "Gate",
        "Haven", "Isle", "Peak", "River", "Shore", "Vale", "Wharf", "Arch", "Cove", "Dale", "Glen", "Heath", "Knoll", "Light", "Mill",
        "Park", "Reef", "Spring", "Tower", "Union", "View", "Wood", "Yard",
    ];

    private static readonly string[] GivenNames =
    [
        "Aisha", "Ben", "Carla", "Daniel", "Elena", "Farid", "Grace", "Hiro", "Ines", "Jonas", "Keiko", "Luca", "Mei", "Nikhil", "Olga",
        "Pedro", "Rania", "Sofia", "Tomasz", "Yara",
    ];

    private static readonly string[] FamilyNames =
    [
        "Almeida", "Becker", "Costa", "Dubois", "Eriksen", "Fischer", "García", "Haddad", "Ito", "Jensen", "Kowalski", "Larsson",
        "Moreau", "Novák", "Okafor", "Patel", "Rossi", "Schmidt", "Tanaka", "Wright",
    ];

    private static readonly string[] Titles =
    [
        "Chief Information Officer", "Head of Platform", "Director of Data", "VP Engineering", "IT Procurement Lead", "Cloud Architect",
    ];

    /// <summary>How many companies have two words to themselves.</summary>
    public static int Count => Firsts.Length * Seconds.Length;

    /// <summary>Two words that no other company below <see cref="Count"/> has; beyond, a number follows.</summary>
    public static string Company(int number)
    {
        var pair = (int)(number * 389L % Count);
        var name = $"{Firsts[pair % Firsts.Length]} {Seconds[pair / Firsts.Length]}";
        return number < Count ? name : $"{name} {(number / Count) + 1}";
    }

    public static (string Given, string Family, string Title) Person(Dice dice) => (dice.Pick(GivenNames), dice.Pick(FamilyNames), dice.Pick(Titles));

    public static string Email(string given, string family, string host) => $"{Plain(given)}.{Plain(family)}@{host}";

    private static string Plain(string name) => name.ToLowerInvariant().Replace('í', 'i').Replace('á', 'a');
}
