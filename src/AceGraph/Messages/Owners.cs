using System.Text.Json;
using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Messages;

/// <summary>A change of the owner, as the log has it.</summary>
/// <param name="From">Number of the user who was it; null: nobody.</param>
/// <param name="To">Number of the user who is it now.</param>
internal sealed record Owners(long? From, long? To)
{
    public static IEnumerable<Owners> Of(Change change) =>
        change.Type is ChangeType.OpportunityTransferred or ChangeType.LeadAssigned
            ? change.Fields.Where(f => f.Path == "ownerId").Select(f => new Owners(User(f.OldValue), User(f.NewValue)))
            : [];

    private static long? User(string? value) =>
        value is not null && NodeId.TryParse(JsonSerializer.Deserialize<string>(value), NodeId.User, out var id) ? id : null;
}
