using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>The end customer of a number: a made-up company at a real place, on a host of its own under <c>.example</c>.</summary>
internal sealed record DemoCustomer(string Name, string Host, DemoIndustry Industry, DemoPlace Place)
{
    private static readonly Industry[] WithoutLegalForm =
        [Picklists.Industry.Government, Picklists.Industry.Education, Picklists.Industry.NonProfitOrganization, Picklists.Industry.Healthcare];

    private static readonly Country[] Euro =
        [Country.DE, Country.FR, Country.NL, Country.ES, Country.IT, Country.FI, Country.AT, Country.BE, Country.PT];

    public Currency Currency => Euro.Contains(Place.Country) ? Currency.EUR : Currency.USD;

    public static DemoCustomer Of(int number, Dice dice)
    {
        var industry = DemoIndustries.All[number % DemoIndustries.All.Count];
        var place = DemoPlaces.Of(number, dice);
        var name = $"{DemoNames.Company(number)} {industry.Noun}";
        var host = name.ToLowerInvariant().Replace(' ', '-') + ".example";
        return new(WithoutLegalForm.Contains(industry.Industry) ? name : $"{name} {place.LegalForm}", host, industry, place);
    }

    public Customer ToCustomer(Dice dice, bool withContact) => new()
    {
        CompanyName = Name,
        Website = dice.Percent(60) ? $"https://www.{Host}" : Host,
        Domain = Host,
        Industry = Industry.Industry,
        OtherIndustry = Industry.Industry == Picklists.Industry.Other ? DemoIndustries.OtherText : null,
        AwsAccountId = dice.Percent(40) ? dice.Digits(12) : null,
        Duns = dice.Percent(30) ? dice.Digits(9) : null,
        Address = new Address
        {
            Country = Place.Country,
            StateOrRegion = Place.Region,
            City = Place.City,
            PostalCode = Place.PostalCode,
            Street = $"{Place.Street} {dice.Between(1, 99)}",
        },
        Contact = withContact ? ToContact(dice) : new Contact(),
    };

    private Contact ToContact(Dice dice)
    {
        var (given, family, title) = DemoNames.Person(dice);
        return new Contact
        {
            FirstName = given,
            LastName = family,
            Title = title,
            Email = DemoNames.Email(given, family, Host),
            Phone = Place.Dial + "555" + dice.Digits(4),
        };
    }
}
