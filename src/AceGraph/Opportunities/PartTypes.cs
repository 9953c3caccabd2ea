using AceGraph.Api.Types;
using AceGraph.Users;

namespace AceGraph.Opportunities;

public sealed class MoneyType : ObjectType<Money>
{
    public MoneyType()
        : base("Money", "An amount of money. `amount` has at most two decimals.")
    {
        Field("amount", "Decimal!", "The amount, exact.", m => m.Amount);
        Field("currency", "Currency!", "Its currency.", m => m.Currency);
    }
}

public sealed class CustomerType : ObjectType<Customer>
{
    public CustomerType()
        : base("Customer", "The end customer of an opportunity or a lead.")
    {
        Field("companyName", "String", "Null only on a lead whose invitation is not accepted yet.", c => c.CompanyName);
        Field("website", "String", "As given.", c => c.Website);
        Field("domain", "String", "Host name of the website: lower case, without `www.`, in punycode.", c => c.Domain);
        Field("industry", "Industry", "The industry.", c => c.Industry);
        Field("otherIndustry", "String", "The industry, where it is Other.", c => c.OtherIndustry);
        Field("awsAccountId", "String", "12 digits.", c => c.AwsAccountId);
        Field("duns", "String", "Data Universal Numbering System: 9 digits.", c => c.Duns);
        Field("address", "Address!", "Where the customer is.", c => c.Address);
        Field("contact", "Contact", "Whom to talk to.", c => c.Contact.IsEmpty ? null : c.Contact);
    }
}

public sealed class AddressType : ObjectType<Address>
{
    public AddressType()
        : base("Address", "A postal address.")
    {
        Field("country", "Country", "The country.", a => a.Country);
        Field("stateOrRegion", "String", "In the US the text of a UsState; its wire name is accepted and stored as that text.", a => a.StateOrRegion);
        Field("city", "String", "The city.", a => a.City);
        Field("postalCode", "String", "As typed; judged by the country's formats at submission.", a => a.PostalCode);
        Field("street", "String", "Street and number.", a => a.Street);
    }
}

public sealed class ContactType : ObjectType<Contact>
{
    public ContactType()
        : base("Contact", "A person at the customer.")
    {
        Field("firstName", "String", "First name.", c => c.FirstName);
        Field("lastName", "String", "Last name.", c => c.LastName);
        Field("title", "String", "Job title.", c => c.Title);
        Field("email", "String", "E-mail address, in lower case.", c => c.Email);
        Field("phone", "String", "E.164: +14155550100.", c => c.Phone);
    }
}

public sealed class MarketingType : ObjectType<Marketing>
{
    public MarketingType()
        : base("Marketing", "The marketing activity that produced an opportunity.")
    {
        Field("source", "MarketingSource!", "Whether a marketing activity produced it.", m => m.Source);
        Field("campaign", "String", "Name or code of the campaign.", m => m.Campaign);
        Field("channels", "[MarketingChannel!]!", "The channels of the activity.", m => m.Channels);
        Field("useCases", "[MarketingUseCase!]!", "The themes of the activity.", m => m.UseCases);
        Field("developmentFunded", "Boolean", "Whether marketing development funds of AWS paid for it.", m => m.DevelopmentFunded);
    }
}

public sealed class SoftwareRevenueType : ObjectType<SoftwareRevenue>
{
    public SoftwareRevenueType()
        : base("SoftwareRevenue", "What the customer pays for the partner's software.")
    {
        Field("model", "RevenueModel", "How the customer pays.", r => r.Model);
        Field("value", "Money", "How much over the whole term.", r => r.Value);
        Field("effectiveDate", "Date", "The first day of the contract.", r => r.EffectiveDate);
        Field("expirationDate", "Date", "The last day of the contract.", r => r.ExpirationDate);
    }
}

public sealed class MarketplaceOfferType : ObjectType<Opportunity>
{
    public MarketplaceOfferType()
        : base("MarketplaceOffer", "The AWS Marketplace offer that belongs to an opportunity.")
    {
        Field("arn", "String!", "AWS's name of the offer or offer set.", o => o.OfferArn);
        Field("associatedAt", "DateTime!", "When it was associated.", o => o.OfferAssociatedAt);
        Field("associatedBy", "User", "By whom.", (o, c) => c.LoadUser(o.OfferAssociatedById));
    }
}
