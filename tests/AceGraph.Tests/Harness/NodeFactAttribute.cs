namespace AceGraph.Tests.Harness;

/// <summary>A test that runs npm; skipped where the PATH has none, or an older Node.js than the build needs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (Npm.Path is null) Skip = "needs Node.js 20.19 or later with npm";
    }
}
