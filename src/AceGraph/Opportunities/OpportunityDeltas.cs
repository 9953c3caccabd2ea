using AceGraph.Opportunities.Fields;

namespace AceGraph.Opportunities;

internal static class OpportunityDeltas
{
    /// <summary>Every field that has a value, as a change from nothing: what the log keeps of a new record.</summary>
    public static IEnumerable<FieldDelta> FromNothing(Opportunity opportunity)
    {
        var nothing = new Opportunity();
        return from field in OpportunityFields.All
               let value = field.Get(opportunity)
               where !field.AreEqual(field.Get(nothing), value) || field.Path is "stage" or "involvement"
               select new FieldDelta(field, null, value);
    }
}
