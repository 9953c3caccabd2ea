namespace AceGraph.Data;

/// <summary>One expression that a list is sorted by.</summary>
/// <param name="Expression">SQL over the listing's alias.</param>
/// <param name="Descending">Its direction.</param>
/// <param name="Nullable">May be null; a key before it then sorts the nulls apart, so that nulls only meet nulls.</param>
public sealed record SortKey(Sql Expression, bool Descending = false, bool Nullable = false);
