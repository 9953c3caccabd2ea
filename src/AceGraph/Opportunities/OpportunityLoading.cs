using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities.Rules;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Opportunities;

public static class OpportunityLoading
{
    /// <summary>Another opportunity that a record names, or null where the viewer may not see it.</summary>
    public static IDataLoaderResult<Opportunity?>? LoadOpportunity(this IResolveFieldContext context, long? id)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        return context.LoadById(
            "opportunities",
            id,
            "o.id",
            ids => new Sql($"SELECT {OpportunityRows.AllNames} FROM opportunities o WHERE {Visibility.Opportunities(viewer)} AND {ids}"),
            row => HiddenFields.Mask(OpportunityRows.ReadAll(row), viewer, now),
            o => o.Id);
    }

    /// <summary>What the rules look at beside the record; one batch for all records of a list.</summary>
    public static IDataLoaderResult<SubmissionFacts> LoadFacts(this IResolveFieldContext context, Opportunity opportunity)
    {
        var (database, now) = (context.Database(), context.Now());
        return context.Request().Loader<Opportunity, SubmissionFacts>(
            "facts", (keys, cancellation) => new SubmissionFactsReader(database, now, cancellation).ReadAsync(keys)).LoadAsync(opportunity)!;
    }

    public static IDataLoaderResult<LaunchFacts> LoadLaunchFacts(this IResolveFieldContext context, Opportunity opportunity)
    {
        var (database, now) = (context.Database(), context.Now());
        return context.Request().Loader<Opportunity, LaunchFacts>(
            "launch", (keys, cancellation) => LaunchFactsReader.ReadAsync(database, keys, now, cancellation)).LoadAsync(opportunity)!;
    }

    public static IDataLoaderResult<bool> LoadFlagged(this IResolveFieldContext context, Opportunity opportunity)
    {
        var (database, viewer) = (context.Database(), context.Viewer());
        return context.Request().Loader<long, bool>("flags", async (ids, cancellation) =>
        {
            var flagged = await database.ListAsync(
                new Sql($"SELECT f.opportunity_id FROM opportunity_flags f WHERE f.user_id = {viewer.User.Id} AND {Predicates.In("f.opportunity_id", ids)}"),
                row => row.GetInt64(0),
                cancellation);
            return flagged.ToDictionary(id => id, _ => true);
        }).LoadAsync(opportunity.Id);
    }
}
