using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

public static partial class OpportunityFields
{
    private static IEnumerable<OpportunityField> CustomerFields() => [.. CompanyFields(), .. AddressFields(), .. ContactFields()];

    private static OpportunityField[] CompanyFields() =>
    [
        new TextField("customer.companyName", "The end customer; at most 120 characters. Required, in a draft too.", 120,
            o => o.Customer.CompanyName, (o, v) => o.Customer.CompanyName = v)
        { IsRequired = true },
        new TextField("customer.website", "With or without https://; at most 255 characters. A public domain name to be submitted, unless it is national security.", 255,
            o => o.Customer.Website, SetWebsite),
        new PickField<Industry>("customer.industry", "Required to be submitted.", o => o.Customer.Industry, (o, v) => o.Customer.Industry = v),
        new TextField("customer.otherIndustry", "The industry that the list does not name; at most 255 characters. Required to be submitted where the industry is Other.", 255,
            o => o.Customer.OtherIndustry, (o, v) => o.Customer.OtherIndustry = v),
        new TextField("customer.awsAccountId", "The customer's AWS account: 12 digits.", 255,
            o => o.Customer.AwsAccountId, (o, v) => o.Customer.AwsAccountId = v)
        { Format = TextFormat.AwsAccount },
        new TextField("customer.duns", "The customer's DUNS number: 9 digits.", 255, o => o.Customer.Duns, (o, v) => o.Customer.Duns = v)
        { Format = TextFormat.Duns },
    ];

    private static OpportunityField[] AddressFields() =>
    [
        new PickField<Country>("customer.address.country", "Required to be submitted.",
            o => o.Customer.Address.Country, (o, v) => o.Customer.Address.Country = v),
        new TextField("customer.address.stateOrRegion", "In the US the text or the wire name of a UsState, required to be submitted; elsewhere any text of at most 255 characters.", 255,
            o => o.Customer.Address.StateOrRegion, (o, v) => o.Customer.Address.StateOrRegion = v),
        new TextField("customer.address.city", "At most 255 characters.", 255,
            o => o.Customer.Address.City, (o, v) => o.Customer.Address.City = v),
        new TextField("customer.address.postalCode", "At most 20 characters. Required to be submitted where the country has a format, and then of that format.", 20,
            o => o.Customer.Address.PostalCode, (o, v) => o.Customer.Address.PostalCode = v),
        new TextField("customer.address.street", "At most 255 characters.", 255,
            o => o.Customer.Address.Street, (o, v) => o.Customer.Address.Street = v),
    ];

    private static OpportunityField[] ContactFields() =>
    [
        new TextField("customer.contact.firstName", "At most 80 characters.", 80,
            o => o.Customer.Contact.FirstName, (o, v) => o.Customer.Contact.FirstName = v),
        new TextField("customer.contact.lastName", "At most 80 characters.", 80,
            o => o.Customer.Contact.LastName, (o, v) => o.Customer.Contact.LastName = v),
        new TextField("customer.contact.title", "The contact's role at the customer; at most 80 characters.", 80,
            o => o.Customer.Contact.Title, (o, v) => o.Customer.Contact.Title = v),
        new TextField("customer.contact.email", "An e-mail address of at most 80 characters, stored in lower case.", 80,
            o => o.Customer.Contact.Email, (o, v) => o.Customer.Contact.Email = v)
        { Format = TextFormat.Email },
        new TextField("customer.contact.phone", "In E.164 form, such as +14155550100.", 255,
            o => o.Customer.Contact.Phone, (o, v) => o.Customer.Contact.Phone = v)
        { Format = TextFormat.Phone },
    ];

    private static void SetWebsite(Opportunity opportunity, string? website)
    {
        opportunity.Customer.Website = website;
        opportunity.Customer.Domain = CustomerDomain.FromWebsite(website);
    }
}
