using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;

namespace AceGraph.Changes;

/// <summary>Which changes a reader of the log asks for.</summary>
/// <param name="Types">Null: of every type.</param>
/// <param name="Subjects">Node ids of records; null: of every record.</param>
public sealed record ChangeFilter(IReadOnlyList<ChangeType>? Types, IReadOnlyList<string>? Subjects)
{
    /// <summary>Reads the arguments <c>types</c> and <c>ids</c>.</summary>
    /// <exception cref="GraphQLError">LIMIT_EXCEEDED where a list is longer than a list of a filter may be.</exception>
    public static ChangeFilter Read(IResolveFieldContext context)
    {
        var filter = new ChangeFilter(context.GetArgument<List<ChangeType>?>("types"), context.GetArgument<List<string>?>("ids"));
        FilterValues.Check("types", filter.Types);
        FilterValues.Check("ids", filter.Subjects);
        return filter;
    }

    /// <summary>What the viewer sees by now of what is asked for; aliases <c>c</c> of changes and <c>e</c> of log entries.</summary>
    public Sql Where(CurrentUser viewer)
    {
        var conditions = new List<Sql> { Visibility.Changes(viewer) };
        if (viewer.Partner is { } partner)
        {
            // The same as the predicate says, on the side that is walked in order.
            conditions.Add(new($"e.partner_id = {partner.Id}"));
        }

        if (Types is not null)
        {
            conditions.Add(Predicates.In("c.type", Types));
        }

        if (Subjects is not null)
        {
            conditions.Add(Predicates.In("c.subject_id", Subjects));
        }

        return Predicates.All(conditions);
    }
}
