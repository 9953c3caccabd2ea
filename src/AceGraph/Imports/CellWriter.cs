using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Imports;

/// <summary>Writes the cells of a record so that <see cref="ImportRowReader"/> finds the same values in them.</summary>
/// <param name="Lists">Names of solutions.</param>
/// <param name="Owners">E-mails by the number of the user.</param>
/// <param name="SeenParents">Parents that the reader of the file may see.</param>
internal sealed record CellWriter(ImportLists Lists, IReadOnlyDictionary<long, string> Owners, IReadOnlySet<long> SeenParents)
{
    /// <summary>In the order of the template; a next step and a submission are for the reader to ask for.</summary>
    public string[] Row(Opportunity opportunity) => [.. ImportColumns.All.Select(column => Cell(column, opportunity))];

    private string Cell(ImportColumn column, Opportunity opportunity) => column.Field is { } field ? Value(column, field, opportunity)
        : column == ImportColumns.OwnerEmail ? Owners[opportunity.OwnerId]
        : column == ImportColumns.OpportunityId ? NodeId.Format(NodeId.Opportunity, opportunity.Id)
        : "";

    private string Value(ImportColumn column, OpportunityField field, Opportunity opportunity) => (field.Kind, field.Get(opportunity)) switch
    {
        (FieldKind.Ids, List<long> ids) => Join([.. ids.Select(Lists.NameOf), .. opportunity.OtherSolution is null ? Array.Empty<string>() : [CellText.Other]]),
        (FieldKind.Id, long parent) => SeenParents.Contains(parent) ? NodeId.Format(NodeId.Opportunity, parent) : "",
        (_, null) => "",
        (FieldKind.Codes, List<string> codes) => Join(codes),
        (FieldKind.Pick, var pick) => PicklistTexts.Of(field.Picklist!).Write(pick),
        (FieldKind.Picks, System.Collections.IList picks) => Join(picks.Cast<object>().Select(PicklistTexts.Of(field.Picklist!).Write)),
        (FieldKind.Money, Money money) => column.IsAmount ? CellText.Of(money.Amount) : PicklistTexts.Of(typeof(Picklists.Currency)).Write(money.Currency),
        (FieldKind.Date, DateOnly day) => CellText.Of(day),
        (FieldKind.Boolean, bool answer) => CellText.Of(answer),
        (_, string text) => text,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static string Join(IEnumerable<string> values) => string.Join(CellText.Joint, values);
}
