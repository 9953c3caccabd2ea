namespace AceGraph.Api;

/// <summary>Where a JSON value stands, put into words only when something is wrong there.</summary>
internal sealed record JsonPlace(JsonPlace? Parent, string Name)
{
    public override string ToString() => Parent is null ? Name : $"{Parent}.{Name}";
}
