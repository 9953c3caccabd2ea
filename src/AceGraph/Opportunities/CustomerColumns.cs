using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>The columns of a customer, which opportunities and leads hold alike.</summary>
internal static class CustomerColumns
{
    public sealed record Column<T>(string Field, string Sql, Action<T, DbDataReader, int> Fill);

    public static IEnumerable<Column<T>> Of<T>(string prefix, Func<T, Customer> customer)
    {
        Column<T> Column(string field, string name, Action<Customer, DbDataReader, int> fill) =>
            new("customer." + field, prefix + name, (t, r, i) => fill(customer(t), r, i));

        return
        [
            Column("companyName", "company_name", (c, r, i) => c.CompanyName = r.Text(i)),
            Column("website", "website", (c, r, i) => c.Website = r.Text(i)),
            Column("domain", "domain", (c, r, i) => c.Domain = r.Text(i)),
            Column("industry", "industry", (c, r, i) => c.Industry = r.PickOrNull<Industry>(i)),
            Column("otherIndustry", "other_industry", (c, r, i) => c.OtherIndustry = r.Text(i)),
            Column("awsAccountId", "aws_account_id", (c, r, i) => c.AwsAccountId = r.Text(i)),
            Column("duns", "duns", (c, r, i) => c.Duns = r.Text(i)),
            Column("address.country", "address_country", (c, r, i) => c.Address.Country = r.PickOrNull<Country>(i)),
            Column("address.stateOrRegion", "address_state_or_region", (c, r, i) => c.Address.StateOrRegion = r.Text(i)),
            Column("address.city", "address_city", (c, r, i) => c.Address.City = r.Text(i)),
            Column("address.postalCode", "address_postal_code", (c, r, i) => c.Address.PostalCode = r.Text(i)),
            Column("address.street", "address_street", (c, r, i) => c.Address.Street = r.Text(i)),
            Column("contact.firstName", "contact_first_name", (c, r, i) => c.Contact.FirstName = r.Text(i)),
            Column("contact.lastName", "contact_last_name", (c, r, i) => c.Contact.LastName = r.Text(i)),
            Column("contact.title", "contact_title", (c, r, i) => c.Contact.Title = r.Text(i)),
            Column("contact.email", "contact_email", (c, r, i) => c.Contact.Email = r.Text(i)),
            Column("contact.phone", "contact_phone", (c, r, i) => c.Contact.Phone = r.Text(i)),
        ];
    }
}
