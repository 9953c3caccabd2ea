using AceGraph.Api;
using AceGraph.Api.Types;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Insights;

public static class WaterfallQueries
{
    public static void AddWaterfallQueries(this ObjectGraphType query) =>
        query.Field("pipelineWaterfall", Sdl.Type("[WaterfallStep!]!"))
            .Description("What made the open pipeline of one instant into that of another: new, raised, lowered, launched, lost; the parts add up. "
                + "Open are approved opportunities and accepted AWS referrals that are neither launched nor lost.")
            .Argument(Sdl.Type("DateTime!"), "from", a => a.Description = "The earlier instant; what happens at it is part of the start.")
            .Argument(Sdl.Type("DateTime!"), "to", a => a.Description = "The later instant; one in the future is as now.")
            .Argument(Sdl.Type("OpportunityFilter"), "filter", a => a.Description =
                "Which opportunities, judged as they are now; all where absent. At most 40 conditions and 20,000 characters as JSON.")
            .ResolveAsync(async c => await ReadAsync(c));

    private static async Task<IReadOnlyList<WaterfallStep>> ReadAsync(IResolveFieldContext context)
    {
        var now = context.Now();
        var (from, to) = (context.GetArgument<DateTimeOffset>("from"), context.GetArgument<DateTimeOffset>("to"));
        if (from > to)
        {
            throw ApiErrors.BadRequest("Argument \"from\" is after \"to\": give the earlier instant as \"from\".");
        }

        (from, to) = (from < now ? from : now, to < now ? to : now);
        var scope = await PipelineScope.OfAsync(
            context.Database(), context.Viewer(), now, context.GetArgument<IDictionary<string, object?>?>("filter"), context.CancellationToken);
        var waterfall = new Waterfall(from, to);
        foreach (var stay in await WaterfallReader.ReadAsync(context.Database(), scope, from, to, context.CancellationToken))
        {
            waterfall.Add(stay);
        }

        return waterfall.Steps(key => Describe(key, scope.InWords));
    }

    private static string Describe(WaterfallKey key, string inWords) => key switch
    {
        WaterfallKey.Start => $"Opportunities {inWords} now, approved or accepted at `from`, and then neither launched nor lost; revenue of that instant.",
        WaterfallKey.Added => $"Opportunities {inWords} now, approved or accepted after `from` and until `to`; revenue of their approval or acceptance.",
        WaterfallKey.Raised => "Those of START and ADDED whose revenue was higher when they left, or at `to`; by how much. They are no part of the count of END.",
        WaterfallKey.Lowered => "Those of START and ADDED whose revenue was lower when they left, or at `to`; by how much, to be taken off. They are no part of the count of END.",
        WaterfallKey.Launched => "Those of START and ADDED that were launched until `to`; revenue of the launch, to be taken off.",
        WaterfallKey.Lost => "Those of START and ADDED that were lost until `to`; revenue of the loss, to be taken off.",
        WaterfallKey.End => "Those of START and ADDED that were neither launched nor lost at `to`; revenue of that instant.",
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
