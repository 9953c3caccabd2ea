namespace AceGraph.Data;

public static class StoredTime
{
    /// <summary>The present instant in whole milliseconds, as it is stored: what is written and what is read back are equal.</summary>
    public static DateTimeOffset GetStoredNow(this TimeProvider time) => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}
