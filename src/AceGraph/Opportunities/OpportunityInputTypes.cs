using AceGraph.Api.Types;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Opportunities;

/// <summary>An input object whose leaves come from the one table of fields.</summary>
public abstract class FieldTableInput : InputType
{
    protected FieldTableInput(string name, string description, string prefix, params (string Name, string Type, string Description)[] nested)
        : base(name, description)
    {
        foreach (var field in OpportunityFields.All.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal) && !f.Path[prefix.Length..].Contains('.')))
        {
            Field(field.Name, TypeOf(field), field.Description);
        }

        foreach (var part in nested)
        {
            Field(part.Name, part.Type, part.Description);
        }
    }

    private static string TypeOf(OpportunityField field) => field.Kind switch
    {
        FieldKind.Text => "String",
        FieldKind.Id => "ID",
        FieldKind.Ids => "[ID!]",
        FieldKind.Codes => "[String!]",
        FieldKind.Pick => field.Picklist!.Name,
        FieldKind.Picks => $"[{field.Picklist!.Name}!]",
        FieldKind.Money => "MoneyInput",
        FieldKind.Date => "Date",
        FieldKind.Boolean => "Boolean",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}

public sealed class OpportunityInputType() : FieldTableInput(
    "OpportunityInput",
    "The fields of an opportunity that a partner writes. In an update, an absent field stays as it is and null clears it.",
    "",
    ("customer", "CustomerInput", "The end customer, merged field by field."),
    ("marketing", "MarketingInput", "The marketing activity, merged field by field."),
    ("softwareRevenue", "SoftwareRevenueInput", "What the customer pays for the partner's software, merged field by field."));

public sealed class CustomerInputType() : FieldTableInput(
    "CustomerInput",
    "The end customer.",
    "customer.",
    ("address", "AddressInput", "Where the customer is, merged field by field."),
    ("contact", "ContactInput", "Whom to talk to, merged field by field."));

public sealed class AddressInputType() : FieldTableInput("AddressInput", "A postal address.", "customer.address.");

public sealed class ContactInputType() : FieldTableInput("ContactInput", "A person at the customer.", "customer.contact.");

public sealed class MarketingInputType() : FieldTableInput("MarketingInput", "The marketing activity that produced an opportunity.", "marketing.");

public sealed class SoftwareRevenueInputType() : FieldTableInput(
    "SoftwareRevenueInput", "What the customer pays for the partner's software.", "softwareRevenue.");

public sealed class MoneyInputType : InputType
{
    public MoneyInputType()
        : base("MoneyInput", "An amount of money, replaced as a whole.")
    {
        Field("amount", "Decimal!", "No sign, at most two decimals, at most 999,999,999,999,999.99.");
        Field("currency", "Currency!", "Its currency.");
    }
}
