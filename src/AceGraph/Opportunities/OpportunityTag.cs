namespace AceGraph.Opportunities;

/// <summary>
/// An index row for a value that an opportunity has several of, so that a filter on solutions, products or needs is a look-up. Derived
/// from the opportunity's own lists in the same transaction.
/// </summary>
public sealed class OpportunityTag
{
    public const string Solution = "solution";
    public const string Product = "product";
    public const string Need = "need";

    public string Kind { get; set; } = "";
    public string Value { get; set; } = "";
    public long OpportunityId { get; set; }
}

/// <summary>A star that one user set on one opportunity, for nobody else to see.</summary>
public sealed class OpportunityFlag
{
    public long UserId { get; set; }
    public long OpportunityId { get; set; }
}
