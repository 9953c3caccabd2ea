namespace AceGraph.Commands.Demo;

/// <summary>
/// Who has the record of a number and what becomes of it. Plans repeat every 50 records, so that few records are spread as many are,
/// and a record that refers to another finds it a fixed distance before.
/// </summary>
internal sealed record DemoPlan(int Number)
{
    public const int Length = 50;

    /// <summary>Every fifth is Fabrikam's.</summary>
    private static readonly DemoKind[] Kinds =
    [
        DemoKind.OldLaunch, DemoKind.Open, DemoKind.Open, DemoKind.Draft, DemoKind.Open,
        DemoKind.Open, DemoKind.Launched, DemoKind.Submitted, DemoKind.Incomplete, DemoKind.OldLaunch,
        DemoKind.Open, DemoKind.Rejected, DemoKind.ActionRequired, DemoKind.Open, DemoKind.Open,
        DemoKind.Launched, DemoKind.Lost, DemoKind.InReview, DemoKind.Accepted, DemoKind.Launched,
        DemoKind.Open, DemoKind.Draft, DemoKind.Open, DemoKind.Renewal, DemoKind.Draft,
        DemoKind.Open, DemoKind.Launched, DemoKind.Clone, DemoKind.Shared, DemoKind.Submitted,
        DemoKind.Open, DemoKind.Rejected, DemoKind.ActionRequired, DemoKind.Expired, DemoKind.Lost,
        DemoKind.Converted, DemoKind.Launched, DemoKind.Open, DemoKind.Lost, DemoKind.Open,
        DemoKind.InReview, DemoKind.Declined, DemoKind.Rejected, DemoKind.Incomplete, DemoKind.Renewal,
        DemoKind.ActionRequired, DemoKind.Open, DemoKind.Lost, DemoKind.Accepted, DemoKind.Rejected,
    ];

    /// <summary>The approvals that leave the 12 months within 60 days, by record: days since. All others are newer, or out already.</summary>
    private static readonly Dictionary<int, int> AgeingOut = new() { [6] = 353, [15] = 335, [16] = 318 };

    public int Slot => Number % Length;

    public int Cycle => Number / Length;

    public DemoKind Kind => Kinds[Slot];

    public bool IsNorthwind => Slot % 5 != 4;

    public long PartnerId => IsNorthwind ? DemoIds.Northwind : DemoIds.Fabrikam;

    /// <summary>How many records of this kind went before, which spreads a picklist evenly over them.</summary>
    public int Turn => (Cycle * Kinds.Count(k => k == Kind)) + Kinds.Take(Slot).Count(k => k == Kind);

    /// <summary>The record whose customer and project this one has again: renewed, cloned or submitted twice; else itself.</summary>
    public int Original => Slot switch
    {
        23 => Number - 23,
        44 => Number - 35,
        27 => Number - 16,
        31 => Number - 30,
        _ => Number,
    };

    public bool IsForVisibilityOnly => Slot is 10 or 24 or 29 or 37;

    public bool IsUpdateDue => Slot is 25 or 39;

    public bool IsSlipped => Slot is 13 or 44 or 46;

    public long OwnerId(Dice dice) => (IsNorthwind, Slot, dice.Throw(20)) switch
    {
        (true, 25, _) => DemoIds.NorthwindGone,
        (true, _, < 2) => DemoIds.NorthwindLead,
        (true, _, < 7) => DemoIds.NorthwindManager,
        (true, _, < 14) => DemoIds.NorthwindUser1,
        (true, _, _) => DemoIds.NorthwindUser2,
        (_, _, < 12) => DemoIds.FabrikamManager,
        (_, _, < 17) => DemoIds.FabrikamLead,
        _ => DemoIds.FabrikamUser1,
    };

    /// <summary>Days since the approval of an approved one.</summary>
    public int ApprovedDaysAgo(Dice dice) => Slot switch
    {
        _ when AgeingOut.TryGetValue(Number, out var days) => days,
        1 => dice.Between(95, 110),
        _ when Kind == DemoKind.OldLaunch => dice.Between(420, 600),
        _ when Kind is DemoKind.Launched or DemoKind.Lost || IsUpdateDue => dice.Between(60, 290),
        _ => dice.Between(5, 290),
    };
}
