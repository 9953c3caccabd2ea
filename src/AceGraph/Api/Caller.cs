namespace AceGraph.Api;

/// <summary>Who sends a request: the part of a principal that the endpoint itself needs.</summary>
public abstract class Caller
{
    /// <summary>Names the principal in rate limits and logs; the same for every token of one principal.</summary>
    public abstract string Key { get; }
}

/// <summary>Finds the caller of a request, or null where no valid token came with it.</summary>
public delegate ValueTask<Caller?> CallerResolver(HttpContext context);
