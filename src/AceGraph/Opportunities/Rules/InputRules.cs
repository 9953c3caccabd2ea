using AceGraph.Errors;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Opportunities.Rules;

/// <summary>What a value can never be, in a draft neither, as data; the fields themselves judge it (<see cref="OpportunityField.Read"/>).</summary>
public static class InputRules
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(ErrorCode.NotFound, Paths<OpportunityField>(field => field.Kind is FieldKind.Id or FieldKind.Ids or FieldKind.Codes),
            "An id must exist, be active and in sight.", "Look the id up.", Rule.AceGraph),
        new(ErrorCode.LimitExceeded, Paths<OpportunityField>(field => field.Kind is FieldKind.Ids or FieldKind.Codes),
            $"At most {SolutionsField.Limit} solutions and {ProductsField.Limit} AWS products are taken.", "Name fewer.", Rule.Aws),
        new(ErrorCode.ValueRequired, Paths<OpportunityField>(field => field.IsRequired),
            "The field cannot be cleared.", "Give a value, or leave the field out.", Rule.AceGraph),
        new(ErrorCode.ValueTooLong, Paths<TextField>(_ => true),
            "A text must not be longer than its field takes, in code points.", "Shorten the text.", Rule.Aws),
        new(ErrorCode.ValueInvalid, Paths<OpportunityField>(field => field is MoneyField or TextField { Format: not null }),
            "A value must have the form of its field.", "The field's description tells the form.", Rule.Aws),
    ];

    private static string[] Paths<TField>(Func<TField, bool> isConcerned) =>
        [.. OpportunityFields.All.OfType<TField>().Where(isConcerned).Select(field => ((OpportunityField)(object)field!).Path)];
}
