using AceGraph.Api;
using AceGraph.Contracts;
using AceGraph.Insights;
using AceGraph.Partners.Rules;
using GraphQL;

namespace AceGraph.Partners;

/// <summary>Whether a partner meets what the programme asks (rules, section 8).</summary>
[SchemaType]
public sealed record Eligibility(IReadOnlyList<EligibilityRequirement> Requirements, IReadOnlyList<AgeingOut> AgeingOut)
{
    /// <summary>A form has no room for more, and each names an opportunity to be loaded.</summary>
    public const int MostAgeingOut = 25;

    public bool Eligible => Requirements.All(r => r.Met);

    /// <summary>Null for a viewer who does not see all opportunities of the partner.</summary>
    public static object? Load(Partner partner, IResolveFieldContext context)
    {
        var viewer = context.Viewer();
        if (!viewer.SeesAllOpportunities && !viewer.IsAwsSales)
        {
            return null;
        }

        var (database, now) = (context.Database(), context.Now());
        return context.Request().Loader<long, IReadOnlyList<RollingApproval>>("rolling approvals", async (ids, cancellation) =>
        {
            var approvals = await RollingApprovals.ReadAsync(database, ids, now, cancellation);
            return ids.ToDictionary(id => id, id => (IReadOnlyList<RollingApproval>)[.. approvals[id]]);
        }).LoadAsync(partner.Id).Then(approvals => Of(partner, approvals!));
    }

    private static Eligibility Of(Partner partner, IReadOnlyList<RollingApproval> approvals) => new(
        EligibilityRules.Requirements(partner, approvals.Count),
        [.. approvals.Take(MostAgeingOut).Select(a => new AgeingOut(a.OpportunityId, a.ApprovedAt, a.LeavesAt))]);
}

/// <summary>One thing that eligibility asks.</summary>
/// <param name="Key">Stable.</param>
/// <param name="Title">A few words.</param>
/// <param name="Definition">What exactly is asked.</param>
/// <param name="Met">Whether it is there.</param>
[SchemaType]
public sealed record EligibilityRequirement(string Key, string Title, string Definition, bool Met)
{
    /// <summary>Null, as are target and missing, where nothing is counted.</summary>
    public int? Value { get; init; }

    public int? Target { get; init; }

    public int? Missing => Target - Value is { } missing ? Math.Max(0, missing) : null;
}

/// <summary>A validated opportunity that leaves the window.</summary>
[SchemaType]
public sealed record AgeingOut([property: WireName("opportunity")] long OpportunityId, DateTimeOffset ValidatedAt, DateTimeOffset LeavesAt);
