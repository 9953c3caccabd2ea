namespace AceGraph.Commands.Demo;

/// <summary>Ids that depend on the record's number alone, all far below those that the server gives out.</summary>
internal static class DemoIds
{
    public const long Northwind = 1001;
    public const long Fabrikam = 1002;
    public const long Tailspin = 1003;

    public const long NorthwindLead = 2001;
    public const long NorthwindTeam = 2002;
    public const long NorthwindManager = 2003;
    public const long NorthwindUser1 = 2004;
    public const long NorthwindUser2 = 2005;
    public const long NorthwindGone = 2010;
    public const long FabrikamLead = 2011;
    public const long FabrikamManager = 2012;
    public const long FabrikamUser1 = 2013;
    public const long TailspinLead = 2014;
    public const long Validator1 = 2016;
    public const long Validator2 = 2017;
    public const long AwsSales = 2018;

    public const long FirstSolution = 3001;
    public const long FirstDomain = 5001;
    public const long FirstDomainRequest = 6001;
    public const long FirstGoal = 7001;

    private const int PartsPerRecord = 16;

    /// <summary>1,000 days in seconds; the change log of the demo reaches no further back.</summary>
    private const long Span = 1000L * 24 * 3600;

    public static long Opportunity(int number) => 1_000_001 + number;

    public static long Lead(int number) => 20_000_001 + number;

    /// <summary>A next step or team member of an opportunity.</summary>
    public static long Part(int opportunity, int part) => (Opportunity(opportunity) * PartsPerRecord) + part;

    /// <summary>Rises with the instant, as the ids of the log do, and is the same for a seed on every day of filling.</summary>
    public static long Change(DemoDay day, DateTimeOffset at, int opportunity, int part) =>
        ((Span + (long)(at - day.Midnight).TotalSeconds) << 28) | ((long)opportunity << 4) | (uint)part;
}
