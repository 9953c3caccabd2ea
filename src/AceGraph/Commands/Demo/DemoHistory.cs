using AceGraph.Changes;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>Collects what happened to a record, and writes it to the change log in the order of time.</summary>
internal sealed class DemoHistory
{
    private readonly List<(DateTimeOffset At, ChangeType Type, long Actor, (string Path, string? Old, string? New)[] Fields)> _acts = [];

    public void Begin(DemoRecord record, DateTimeOffset at, long actor, Stage stage) => Add(
        at,
        record.Plan.Kind == DemoKind.Clone ? ChangeType.OpportunityCloned
            : record.Opportunity.Invitation.SharedAt is null ? ChangeType.OpportunityCreated : ChangeType.InvitationSent,
        actor,
        ("title", null, record.Opportunity.Title),
        ("stage", null, stage.ToWireName()));

    /// <summary>Values are wire names or texts; they are stored as JSON, as the input field takes them.</summary>
    public void Add(DateTimeOffset at, ChangeType type, long actor, params (string Path, string? Old, string? New)[] fields) =>
        _acts.Add((at, type, actor, fields));

    public DateTimeOffset Beginning => _acts.Min(a => a.At);

    public List<Change> Write(DemoRecord record)
    {
        var o = record.Opportunity;
        var changes = _acts.OrderBy(a => a.At).Select((act, i) => new Change
        {
            Id = DemoIds.Change(record.Day, act.At, record.Plan.Number, i),
            Type = act.Type,
            At = act.At,
            ActorId = act.Actor,
            Client = "console",
            SubjectId = $"O{o.Id}",
            PartnerId = o.PartnerId,
            OwnerId = o.OwnerId,
            Version = i + 1,
            Fields = [.. act.Fields.Select(ToField)],
        }).ToList();
        foreach (var change in changes)
        {
            change.Fields.ForEach(f => (f.ChangeId, f.SubjectId) = (change.Id, change.SubjectId));
        }

        o.Version = changes.Count;
        o.CreatedAt = changes[0].At;
        o.UpdatedAt = new[] { changes[^1].At, o.Review.StartedAt, o.Review.DecidedAt, o.Invitation.RespondedAt, o.LastProgressAt }.Max()!.Value;
        return changes;
    }

    private static FieldChange ToField((string Path, string? Old, string? New) field, int position) =>
        new() { Position = position, Path = field.Path, OldValue = ToJson(field.Old), NewValue = ToJson(field.New) };

    private static string? ToJson(string? text) => text is null ? null : System.Text.Json.JsonSerializer.Serialize(text);
}
