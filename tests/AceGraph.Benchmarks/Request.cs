namespace AceGraph.Benchmarks;

/// <summary>One request as a server understands it.</summary>
public sealed record Request(string Method, string Path, string? Body = null);
