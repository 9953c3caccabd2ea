namespace AceGraph.Solutions;

/// <summary>What the partner sells, as its catalogue lists it.</summary>
public sealed class Solution
{
    public long Id { get; set; }
    public long PartnerId { get; set; }
    public string Name { get; set; } = "";
    public string Category { get; set; } = "";
    public bool Active { get; set; } = true;
}
