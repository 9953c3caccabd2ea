using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Charts;

internal static class ChartEndpoints
{
    /// <summary>The library writes its styles into the elements; nothing else is loaded or run.</summary>
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Maps `/charts/….svg`, each for GET and HEAD.</summary>
    public static void MapCharts(this IEndpointRouteBuilder app)
    {
        app.MapChart("funnel", PipelineCharts.FunnelAsync);
        app.MapChart("lost-reasons", PipelineCharts.LostReasonsAsync);
        app.MapChart("goals", PartnerCharts.GoalsAsync);
        app.MapChart("ageing", PartnerCharts.AgeingAsync);
    }

    private static void MapChart(this IEndpointRouteBuilder app, string name, Func<ChartRequest, Task<Picture>> draw) => app.MapMethods(
        $"/charts/{name}.svg",
        [HttpMethods.Get, HttpMethods.Head],
        (HttpContext context, CallerResolver resolveCaller, Database database, TimeProvider time, FileResponder files) =>
            files.AnswerAsync(context, $"the chart {name}", async () =>
            {
                var viewer = (CurrentUser?)await resolveCaller(context) ?? throw ApiErrors.Unauthenticated();
                var request = new ChartRequest(viewer, context.Request.Query, database, time.GetUtcNow(), context.RequestAborted);
                return new ServedFile(SvgFile.Write(await draw(request)), "image/svg+xml; charset=utf-8", ContentSecurityPolicy);
            }));
}
