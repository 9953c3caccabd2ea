using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>Reads which opportunities an export is asked for: those of a view, of a filter, or all in sight.</summary>
internal sealed class ExportRequest(Database database, InputReader inputs)
{
    /// <exception cref="GraphQLError">BAD_REQUEST, NOT_FOUND of the view, VALIDATION_FAILED of the filter, LIMIT_EXCEEDED by it.</exception>
    public async Task<Sql> WhereAsync(CurrentUser viewer, IQueryCollection query, DateTimeOffset now, CancellationToken cancellation)
    {
        var (view, filter) = (Single(query, "view"), Single(query, "filter"));
        if (view is not null && filter is not null)
        {
            throw ApiErrors.BadRequest("Parameters \"view\" and \"filter\" came together: send one of them.");
        }

        var text = view is null ? filter : await FilterOfAsync(viewer, view, cancellation);
        var given = text is null ? null : await inputs.ReadAsync("OpportunityFilter", "filter", text);
        var today = OpportunityFilter.AsksForToday(given) ? await OpportunityToday.SqlAsync(viewer, now, database, cancellation) : new Sql();
        return new Sql($"{Visibility.Opportunities(viewer)} AND {new OpportunityFilter(viewer, now, today).Build(given)}");
    }

    private async Task<string> FilterOfAsync(CurrentUser viewer, string view, CancellationToken cancellation)
    {
        if (!NodeId.TryParse(view, NodeId.SavedView, out var id))
        {
            throw Unknown();
        }

        return SavedView.BuiltIn.FirstOrDefault(v => v.Id == id)?.Filter ?? await database.ScalarAsync<string>(
            new Sql($"SELECT v.filter FROM saved_views v WHERE {Visibility.SavedViews(viewer)} AND v.id = {id}"), cancellation) ?? throw Unknown();
    }

    private static string? Single(IQueryCollection query, string name) => query[name] switch
    {
        { Count: > 1 } values => throw ApiErrors.BadRequest($"Parameter \"{name}\" was given {values.Count} times: give it once."),
        var value => string.IsNullOrEmpty(value) ? null : value.ToString(),
    };

    private static GraphQLError Unknown() =>
        ApiErrors.NotFound("Parameter \"view\" names no view of yours: look the id up with the query `savedViews`.");
}
