using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Users;
using GraphQL;

namespace AceGraph.Changes;

public sealed class FieldChangeType : ObjectType<RecordedChange>
{
    public FieldChangeType()
        : base("FieldChange", "One field of a change.")
    {
        Field("path", "String!", "Input field path, such as `customer.address.city`.", f => f.Path);
        Field("oldValue", "JSON", "What it was, in the form of the input.", (f, c) => Told(f.Path, f.OldValue, c));
        Field("newValue", "JSON", "What it became, in the form of the input.", (f, c) => Told(f.Path, f.NewValue, c));
        Field("at", "DateTime!", "When.", f => f.At);
        Field("actor", "User", "Who; null: the server itself.", (f, c) => c.LoadUser(f.ActorId));
    }

    /// <summary>The id of another opportunity is told only where the viewer may see that one.</summary>
    private static object? Told(string path, string? value, IResolveFieldContext context) =>
        path is "parentId" or "clonedFromId" or "opportunityId" or "review.duplicateOfId" && NodeId.TryParse(value?.Trim('"'), NodeId.Opportunity, out var id)
            ? context.LoadOpportunity(id)!.Then(seen => seen is null ? null : value)
            : value;
}
