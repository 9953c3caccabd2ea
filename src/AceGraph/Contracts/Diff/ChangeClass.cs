namespace AceGraph.Contracts.Diff;

/// <summary>What a change of the contract means to a client that was right before it.</summary>
public enum ChangeClass
{
    /// <summary>Nothing: every request that was valid still is, and its answer has nothing unexpected.</summary>
    Safe,

    /// <summary>Its requests are still valid, but it may do something else with the answer than before.</summary>
    Dangerous,

    /// <summary>It may be refused, or find something gone from an answer.</summary>
    Breaking,
}
