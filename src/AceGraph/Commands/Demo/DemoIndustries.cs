using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>What a company of an industry is called, and what it runs.</summary>
internal sealed record DemoIndustry(Industry Industry, string Noun, string Runs);

internal static class DemoIndustries
{
    public static IReadOnlyList<DemoIndustry> All { get; } =
    [
        new(Industry.SoftwareAndInternet, "Software", "a subscription platform for 4,000 business customers"),
        new(Industry.FinancialServices, "Bank", "retail banking for two million account holders"),
        new(Industry.Healthcare, "Clinics", "nine hospitals with one shared patient record"),
        new(Industry.Manufacturing, "Works", "six plants with 1,200 connected machines"),
        new(Industry.Retail, "Stores", "310 stores and a web shop"),
        new(Industry.Government, "City Council", "citizen services for 600,000 residents"),
        new(Industry.Education, "University", "learning platforms for 45,000 students"),
        new(Industry.MediaAndEntertainment, "Studios", "a streaming service in 14 countries"),
        new(Industry.EnergyPowerAndUtilities, "Power", "a grid with 900,000 smart meters"),
        new(Industry.TransportationAndLogistics, "Logistics", "2,500 trucks and 40 depots"),
        new(Industry.Telecommunications, "Telecom", "mobile networks in three countries"),
        new(Industry.LifeSciences, "Biotech", "clinical trials at 80 sites"),
        new(Industry.Automotive, "Motors", "connected services for 700,000 vehicles"),
        new(Industry.Aerospace, "Aerospace", "maintenance of 300 aircraft"),
        new(Industry.Agriculture, "Farms", "sensors on 90,000 hectares"),
        new(Industry.ComputersAndElectronics, "Electronics", "two chip design centers"),
        new(Industry.ConsumerGoods, "Brands", "planning for 60 product lines"),
        new(Industry.EnergyOilAndGas, "Petroleum", "seismic processing for 30 fields"),
        new(Industry.Gaming, "Games", "an online game with 800,000 daily players"),
        new(Industry.Hospitality, "Hotels", "bookings for 120 hotels"),
        new(Industry.MarketingAndAdvertising, "Media", "campaigns for 250 advertisers"),
        new(Industry.Mining, "Minerals", "autonomous haulage at five mines"),
        new(Industry.NonProfitOrganization, "Foundation", "donations from 90 countries"),
        new(Industry.ProfessionalServices, "Advisory", "document work for 3,000 consultants"),
        new(Industry.RealEstateAndConstruction, "Construction", "building models of 400 sites"),
        new(Industry.Travel, "Travel", "fare search with 20 million requests a day"),
        new(Industry.WholesaleAndDistribution, "Supply", "orders from 15,000 dealers"),
        new(Industry.Other, "Sports", "ticketing and fan services for eleven clubs"),
    ];

    public const string OtherText = "Professional sports";
}
