using AceGraph.Api;
using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Charts;

/// <summary>The charts of what the viewer sees, in the numbers of the dashboard.</summary>
internal static class PipelineCharts
{
    /// <summary>Leaves room for the number behind it, whatever the letters.</summary>
    internal const int LongestName = 50;

    public static async Task<Picture> FunnelAsync(ChartRequest request)
    {
        var (theme, partner) = (request.Theme, await request.PartnerAsync());
        var scope = await PipelineScope.OfAsync(request.Database, request.Viewer, request.Now, Filter(request, partner), request.Cancellation);
        var stages = await DashboardQueries.FunnelAsync(request.Database, scope, request.Cancellation);
        return FunnelChart.Draw(theme, Scope(request, partner), Bars(stages));
    }

    public static async Task<Picture> LostReasonsAsync(ChartRequest request)
    {
        var (theme, partner) = (request.Theme, await request.PartnerAsync());
        var filter = Filter(request, partner);
        filter["stages"] = new[] { Stage.ClosedLost };
        var reasons = await PipelineGroups.ReadAsync(
            request.Database, request.Viewer, request.Now, [PipelineDimension.ClosedLostReason], filter, request.Cancellation);
        return LostReasonsChart.Draw(theme, Scope(request, partner), Bars(reasons));
    }

    /// <summary>A partner's users see one partner only, and its name is no filter to them.</summary>
    private static Dictionary<string, object?> Filter(ChartRequest request, ChartPartner? partner) => request.Viewer.IsAws && partner is not null
        ? new() { ["partners"] = new[] { NodeId.Format(NodeId.Partner, partner.Id) } }
        : [];

    private static string Scope(ChartRequest request, ChartPartner? partner) =>
        partner is null ? "All partners" : request.Viewer.SeesOwnOpportunities ? "Your own opportunities" : PlainText.Shorten(PlainText.Of(partner.Name), LongestName);

    private static List<Bar> Bars(IEnumerable<PipelineGroup> groups) => [.. groups.Select(group => new Bar(group.Keys[0].Text, group.Count))];
}
