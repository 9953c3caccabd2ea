using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Opportunities;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Insights;

public static class PipelineQueries
{
    private const int MostDimensions = 2;

    public static void AddPipelineQueries(this ObjectGraphType query) =>
        query.Field("pipeline", Sdl.Type("[PipelineGroup!]!"))
            .Description("Opportunities counted and summed by one or two dimensions, in the order of these. An AWS referral counts once it is accepted.")
            .Argument(Sdl.Type("[PipelineDimension!]!"), "groupBy", a => a.Description = "One or two different dimensions.")
            .Argument(Sdl.Type("OpportunityFilter"), "filter", a => a.Description = "Which opportunities; all where absent. At most 40 conditions and 20,000 characters as JSON.")
            .ResolveAsync(async c => await PipelineGroups.ReadAsync(
                c.Database(), c.Viewer(), c.Now(), Dimensions(c), c.GetArgument<IDictionary<string, object?>?>("filter"), c.CancellationToken));

    private static PipelineDimension[] Dimensions(IResolveFieldContext context)
    {
        var dimensions = context.GetArgument<PipelineDimension[]>("groupBy");
        if (dimensions.Length > MostDimensions)
        {
            throw ApiErrors.LimitExceeded($"Argument \"groupBy\" has {dimensions.Length} dimensions, but at most {MostDimensions} are taken: ask in several queries.");
        }

        return dimensions.Distinct().Count() == dimensions.Length && dimensions.Length > 0
            ? dimensions
            : throw ApiErrors.BadRequest("Argument \"groupBy\" is empty or names a dimension twice: name one or two different ones, such as [STAGE, OWNER].");
    }
}
