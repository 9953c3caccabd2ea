using System.Text.Json.Nodes;
using AceGraph.Data;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>The opportunity that this one renews or expands, by node id.</summary>
public sealed class ParentField(string path, string description) : OpportunityField(path, description, FieldKind.Id)
{
    public override object? Get(Opportunity opportunity) => opportunity.ParentId;

    public override void Set(Opportunity opportunity, object? value) => opportunity.ParentId = (long?)value;

    public override JsonNode? ToJson(object? value) => value is long id ? JsonValue.Create(NodeId.Format(NodeId.Opportunity, id)) : null;

    /// <summary>The id where it is well formed.</summary>
    public static long? IdOf(object raw) => NodeId.TryParse((string)raw, NodeId.Opportunity, out var id) ? id : null;

    protected override object? Parse(object raw, FieldReading reading)
    {
        var id = IdOf(raw);
        if (id is null || !(reading.Known.Parents.Contains(id.Value) || reading.Current?.ParentId == id))
            reading.Refuse(ErrorCode.NotFound, "There is no opportunity with this id.", Path, "opportunities lists the ids.");
        else if (id == reading.Current?.Id)
            reading.Refuse(ErrorCode.ValueInvalid, "An opportunity cannot be its own parent.", Path, "Name the opportunity that this one renews.");
        return id;
    }
}
