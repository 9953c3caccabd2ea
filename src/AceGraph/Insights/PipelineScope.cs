using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>
/// The opportunities that a viewer's numbers count: those in sight that match the caller's filter, less AWS referrals that are not accepted
/// (rules, section 7). Gives each number its condition and the filter that lists the same records, made of one thing.
/// </summary>
internal sealed class PipelineScope
{
    /// <summary>What the filter of a number adds to the caller's, so that the whole is still taken.</summary>
    private const int ConditionsOfANumber = 10;

    private readonly OpportunityFilter _filter;
    private readonly JsonObject? _given;

    private PipelineScope(OpportunityFilter filter, IDictionary<string, object?>? given)
    {
        _filter = filter;
        _given = given is null ? null : FilterJson.OfShort(given);
        Where = Predicates.All(
        [
            Visibility.Opportunities(filter.Viewer),
            Condition(Counted),
            new OpportunityFilter(filter.Viewer, filter.Now, filter.Today) { MostConditions = OpportunityFilter.Conditions - ConditionsOfANumber }.Build(given),
        ]);
    }

    /// <summary>An AWS referral counts from its acceptance on.</summary>
    private static Dictionary<string, object?> Counted { get; } = new()
    {
        ["not"] = new Dictionary<string, object?>
        {
            ["invitations"] = new[] { InvitationStatus.Pending, InvitationStatus.Rejected, InvitationStatus.Expired },
        },
    };

    /// <summary>Over alias <c>o</c>.</summary>
    public Sql Where { get; }

    public DateTimeOffset Now => _filter.Now;

    /// <summary>Which records a definition speaks of, to stand after "Opportunities".</summary>
    public string InWords => _given is null ? "in your sight" : "in your sight that match the filter";

    /// <param name="sql">Reads.</param>
    /// <param name="viewer">Whose sight counts.</param>
    /// <param name="now">The instant.</param>
    /// <param name="filter">An OpportunityFilter as GraphQL coerces it; null: all.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <param name="asksForToday">Whether the conditions to come do; the filter itself is looked at.</param>
    public static async Task<PipelineScope> OfAsync(
        ISqlReader sql, CurrentUser viewer, DateTimeOffset now, IDictionary<string, object?>? filter, CancellationToken cancellation, bool asksForToday = false)
    {
        var today = asksForToday || OpportunityFilter.AsksForToday(filter)
            ? await OpportunityToday.SqlAsync(viewer, now, sql, cancellation)
            : new Sql();
        return new(new OpportunityFilter(viewer, now, today), filter);
    }

    /// <summary>An OpportunityFilter as SQL.</summary>
    public Sql Condition(IDictionary<string, object?> filter) => new OpportunityFilter(_filter.Viewer, _filter.Now, _filter.Today).Build(filter);

    /// <summary>The filter that lists the records of the scope which match all conditions.</summary>
    public JsonObject List(params IEnumerable<JsonObject> conditions) => FilterJson.All(_given, [.. conditions, FilterJson.Of(Counted)]);
}
