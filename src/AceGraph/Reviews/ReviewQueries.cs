using System.Collections;
using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Reviews;

public static class ReviewQueries
{
    /// <summary>As text, not as parameters, since only so the database knows that its index of waiting submissions serves.</summary>
    private static readonly Sql Waiting = new($"o.status IN ('SUBMITTED', 'IN_REVIEW')");

    public static void AddReviewQueries(this ObjectGraphType query) => query.Field("reviewQueue", Sdl.Type("OpportunityConnection"))
        .Description("The validator's desk: submitted opportunities of every partner, oldest first. Validators only; SUBMITTED and IN_REVIEW unless the filter says otherwise.")
        .WithPaging()
        .Argument(Sdl.Type("ReviewQueueFilter"), "filter", a => a.Description = "Which of them; all that wait where absent.")
        .ResolveAsync(async c => c.Viewer().IsValidator
            ? await ListAsync(c)
            : throw ApiErrors.Forbidden("Only validators of AWS have a review queue: use the query `opportunities`."));

    private static async Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var viewer = context.Viewer();
        var filter = context.GetArgument<IDictionary<string, object?>?>("filter") ?? new Dictionary<string, object?>();
        var given = filter.Where(f => f.Value is not null).Select(f => Condition(f.Key, f.Value!, viewer));
        var projection = OpportunityProjection.Of(Selection.Below(context, "nodes", "edges.node"));
        return await context.PageAsync(new Listing<Opportunity>(
            new SqlName("opportunities o"),
            projection.Names,
            projection.Count,
            Predicates.All([Visibility.Opportunities(viewer), new($"o.review_submitted_at IS NOT NULL"), .. Default(filter), .. given]),
            [new SortKey(new($"o.review_submitted_at")), new SortKey(new($"o.id"))],
            projection.Read));
    }

    /// <summary>Those that wait, also where the filter asks for one of the two statuses, for the sake of the index.</summary>
    private static IEnumerable<Sql> Default(IDictionary<string, object?> filter) =>
        filter.TryGetValue("statuses", out var statuses) && statuses is IEnumerable asked
        && asked.Cast<ReviewStatus>().Any(status => status is not (ReviewStatus.Submitted or ReviewStatus.InReview)) ? [] : [Waiting];

    private static Sql Condition(string field, object value, CurrentUser viewer)
    {
        FilterValues.Check($"filter.{field}", value);
        return (field, value) switch
        {
            ("partners", IEnumerable ids) => Predicates.In("o.partner_id", OpportunityFilterLists.Ids(ids, NodeId.Partner)),
            ("statuses", IEnumerable statuses) => Predicates.In("o.status", statuses),
            ("mine", bool mine) => Predicates.If(mine, new($"o.review_validator_id = {viewer.User.Id}")),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
    }
}

public sealed class ReviewQueueFilterInput : InputType
{
    public ReviewQueueFilterInput()
        : base("ReviewQueueFilter", "Which submissions a validator looks at.")
    {
        Field("partners", "[ID!]", "Of these partners.");
        Field("statuses", "[ReviewStatus!]", "In one of these statuses; SUBMITTED and IN_REVIEW where absent.");
        Field("mine", "Boolean", "True: those that the viewer validates; false: the others.");
    }
}
