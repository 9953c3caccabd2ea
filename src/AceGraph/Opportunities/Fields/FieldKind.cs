namespace AceGraph.Opportunities.Fields;

/// <summary>What a field of the input takes; the GraphQL input type follows from it.</summary>
public enum FieldKind
{
    Text,
    Id,
    Ids,
    Codes,
    Pick,
    Picks,
    Money,
    Date,
    Boolean,
}
