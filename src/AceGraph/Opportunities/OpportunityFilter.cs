using System.Collections;
using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Opportunities;

/// <summary>Turns an <c>OpportunityFilter</c> into a condition over alias <c>o</c>.</summary>
/// <param name="Viewer">Whose own records, flags and day it is about.</param>
/// <param name="Now">The instant that dates are judged at.</param>
/// <param name="Today">The day at each record's partner, as SQL, where the filter <see cref="AsksForToday"/>.</param>
public sealed record OpportunityFilter(CurrentUser Viewer, DateTimeOffset Now, Sql Today)
{
    /// <summary>How many a filter may have.</summary>
    public const int Conditions = 50;

    private const int MostLevels = 5;

    private int _conditions;

    /// <summary>Fewer where more are added to what the caller gave.</summary>
    public int MostConditions { get; init; } = Conditions;

    public Sql Build(IDictionary<string, object?>? filter) => filter is null ? Predicates.True : Build(filter, 1);

    /// <summary>Whether the day matters, which costs a look-up where it is not the viewer's own.</summary>
    public static bool AsksForToday(object? filter) => filter switch
    {
        IDictionary<string, object?> fields => fields.Any(f => f.Key == "slipped" || AsksForToday(f.Value)),
        string => false,
        IEnumerable items => items.Cast<object?>().Any(AsksForToday),
        _ => false,
    };

    private Sql Build(IDictionary<string, object?> filter, int level)
    {
        if (level > MostLevels)
        {
            throw ApiErrors.LimitExceeded($"Argument \"filter\" is nested more than {MostLevels} levels deep: flatten `and`, `or` and `not`.");
        }

        var given = filter.Where(f => f.Value is not null).ToList();
        if (given.Count == 0)
        {
            Count();
        }

        return Predicates.All([.. given.Select(f => Condition(f.Key, f.Value!, level))]);
    }

    /// <summary>An empty nested filter counts too, since it is a term of the condition that the database reads.</summary>
    private void Count()
    {
        if (++_conditions > MostConditions)
        {
            throw ApiErrors.LimitExceeded($"Argument \"filter\" has more than {MostConditions} conditions: ask in several queries, or use a list of values.");
        }
    }

    private Sql Condition(string field, object value, int level)
    {
        Count();
        FilterValues.Check($"filter.{field}", value);
        return field switch
        {
            "and" => Predicates.All([.. Nested(value, level)]),
            "or" => Predicates.Any([.. Nested(value, level)]),
            "not" => Predicates.Not(Build((IDictionary<string, object?>)value, level + 1)),
            "mine" => Predicates.If((bool)value, new($"o.owner_id = {Viewer.User.Id}")),
            "flagged" => Predicates.If((bool)value, Flagged(Viewer)),
            "updateDue" => Predicates.If((bool)value, OpportunityConditions.UpdateDue(Now)),
            "slipped" => Predicates.If((bool)value, OpportunityConditions.Slipped(Today)),
            "open" => Predicates.If((bool)value, OpportunityConditions.Open),
            "orphaned" => Predicates.If((bool)value, new($"o.owner_id IN (SELECT u.id FROM users u WHERE u.status = 'DISABLED')")),
            "search" => OpportunityConditions.Search((string)value),
            _ => OpportunityFilterLists.Condition(field, value, Now),
        };
    }

    private IEnumerable<Sql> Nested(object filters, int level) =>
        ((IEnumerable)filters).Cast<IDictionary<string, object?>>().Select(f => Build(f, level + 1));

    public static Sql Flagged(CurrentUser viewer) =>
        new($"EXISTS (SELECT 1 FROM opportunity_flags f WHERE f.opportunity_id = o.id AND f.user_id = {viewer.User.Id})");
}
