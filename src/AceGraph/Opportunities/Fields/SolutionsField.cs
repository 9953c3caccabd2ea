using System.Collections;
using System.Text.Json.Nodes;
using AceGraph.Data;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>The partner's solutions on offer, by node id, each once, in order.</summary>
public sealed class SolutionsField(string path, string description) : OpportunityField(path, description, FieldKind.Ids)
{
    /// <summary>AWS: at most 10 solutions.</summary>
    public const int Limit = 10;

    protected override object Empty => new List<long>();

    public override object Get(Opportunity opportunity) => opportunity.SolutionIds;

    public override void Set(Opportunity opportunity, object? value) => opportunity.SolutionIds = [.. (List<long>)value!];

    public override JsonNode ToJson(object? value) =>
        new JsonArray([.. ((List<long>)value!).Select(id => JsonValue.Create(NodeId.Format(NodeId.Solution, id)))]);

    public override bool AreEqual(object? left, object? right) => left is List<long> a && right is List<long> b && a.SequenceEqual(b);

    /// <summary>The ids that are well formed, each once.</summary>
    public static List<long> Ids(object raw) => ((IEnumerable)raw).Cast<string>().Distinct()
        .Select(text => NodeId.TryParse(text, NodeId.Solution, out var id) ? id : 0).Where(id => id > 0).ToList();

    protected override object Parse(object raw, FieldReading reading)
    {
        var texts = ((IEnumerable)raw).Cast<string>().ToList();
        var count = texts.Distinct().Count();
        if (count > Limit)
            reading.RefuseAbove(ErrorCode.LimitExceeded, $"{Path} names {count} solutions; at most {Limit} are taken.", Path, Limit, count, "Name the main ones.");
        else
            RefuseUnknown(texts, reading);
        return Ids(raw);
    }

    private void RefuseUnknown(List<string> texts, FieldReading reading)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (!NodeId.TryParse(texts[i], NodeId.Solution, out var id) || !IsKnown(id, reading))
                reading.Refuse(ErrorCode.NotFound, "There is no active solution with this id.", $"{Path}.{i}", "solutions lists the ids.");
        }
    }

    private static bool IsKnown(long id, FieldReading reading) =>
        reading.Known.Solutions.Contains(id) || reading.Current?.SolutionIds.Contains(id) == true;
}
