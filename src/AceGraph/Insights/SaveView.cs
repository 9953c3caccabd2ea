using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Insights;

/// <summary>Keeps a filter and an order under a name, or changes a view that the caller kept. Views are nobody else's, so nothing is logged.</summary>
internal static class SaveView
{
    /// <summary>Of each user.</summary>
    public const int MostViews = 100;

    private const int MostOfName = 255;

    public static void AddSaveView(this ObjectGraphType mutation) => mutation.AddMutation(
        "saveView", "SaveViewInput", "SavedViewPayload", "Keeps a filter and an order under a name, for oneself.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(SavedViewReplay.Record, act => RunAsync(act, input));
            return new SavedViewPayload(outcome.Result, outcome.Errors);
        });

    /// <summary>The caller's own view, tracked, or why there is none to change.</summary>
    public static async Task<(SavedView? View, UserError? Error)> FindAsync(Act act, string id)
    {
        if (!NodeId.TryParse(id, NodeId.SavedView, out var number))
        {
            return (null, NotFound);
        }

        if (SavedView.BuiltIn.Any(view => view.Id == number))
        {
            return (null, new UserError(
                ErrorCode.Forbidden, "This view comes with the server and stays as it is.", "id", "Save one of your own: leave the id out."));
        }

        var view = await act.Db.SavedViews.SingleOrDefaultAsync(v => v.Id == number && v.UserId == act.Viewer.User.Id, act.Cancellation);
        return (view, view is null ? NotFound : null);
    }

    private static UserError NotFound { get; } = new(
        ErrorCode.NotFound, "You have no such view.", "id", "Look the id up with the query `savedViews`, or leave it out to save a new view.");

    private static async Task<Outcome<SavedView>> RunAsync(Act act, IDictionary<string, object?> input)
    {
        var (view, refused) = input.Text("id") is { } id ? await FindAsync(act, id) : (null, null);
        if (refused is not null)
        {
            return refused;
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var name = Name(input.Text("name"), reading);
        var filter = input.Object("filter")!;
        List<UserError> errors = [.. reading.Errors, .. FilterErrors(act, filter), .. view is null ? await TooManyAsync(act) : []];
        if (errors.Count > 0)
        {
            return Outcome<SavedView>.Refused(errors);
        }

        view ??= Added(act);
        (view.Name, view.Filter) = (name!, FilterJson.Of(filter).ToJsonString(LoggedField.Json));
        view.OrderBy = input.Object("orderBy") is { } order ? FilterJson.Of(order).ToJsonString(LoggedField.Json) : null;
        return view;
    }

    private static SavedView Added(Act act)
    {
        var view = new SavedView { Id = act.Ids.Next(), UserId = act.Viewer.User.Id };
        act.Db.SavedViews.Add(view);
        return view;
    }

    private static string? Name(string? given, FieldReading reading)
    {
        var name = TextRules.Read(given, "name", MostOfName, reading);
        if (name is null)
        {
            reading.Refuse(ErrorCode.ValueRequired, "The name is missing.", "name", "Say what the tab is to show.");
        }

        return name;
    }

    /// <summary>What a list would refuse is not kept.</summary>
    private static IEnumerable<UserError> FilterErrors(Act act, IDictionary<string, object?> filter)
    {
        try
        {
            new OpportunityFilter(act.Viewer, act.Now, Predicates.True).Build(filter);
            FilterJson.OfShort(filter);
            return [];
        }
        catch (GraphQLError tooLarge)
        {
            return [new UserError(ErrorCode.LimitExceeded, tooLarge.Message, "filter", "Make the filter smaller, or save two views.")];
        }
    }

    private static async Task<IReadOnlyList<UserError>> TooManyAsync(Act act)
    {
        var count = await act.Db.SavedViews.CountAsync(v => v.UserId == act.Viewer.User.Id, act.Cancellation);
        return count < MostViews ? [] :
        [
            new UserError(ErrorCode.LimitExceeded, $"You have {count} views of your own; at most {MostViews} are kept.", null, "Delete one that you no longer need.")
            {
                Limit = MostViews,
                Actual = count + 1,
            },
        ];
    }
}

public sealed class SaveViewInput : InputType
{
    public SaveViewInput()
        : base("SaveViewInput", "A view as it is to be.")
    {
        Field("id", "ID", "The view of one's own to change; a new one where absent.");
        Field("name", "String!", "What a tab shows. At most 255 characters.");
        Field("filter", "OpportunityFilter!", "Which opportunities. At most 20,000 characters as JSON.");
        Field("orderBy", "OpportunityOrder", "In which order; the default one where absent.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record SavedViewPayload(SavedView? View, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class SavedViewPayloadType : PayloadType<SavedViewPayload>
{
    public SavedViewPayloadType()
        : base("SavedViewPayload", "A view as it now stands.")
    {
        Field("view", "SavedView", "Null with errors.", p => p.View);
        AddErrors();
    }
}
