using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The industry of the end customer.")]
public enum Industry
{
    [Label("Aerospace")]
    [Description("Aircraft, spacecraft and their suppliers.")]
    Aerospace,

    [Label("Agriculture")]
    [Description("Farming, fishing and food growing.")]
    Agriculture,

    [Label("Automotive")]
    [Description("Vehicles, their makers and suppliers.")]
    Automotive,

    [Label("Computers and Electronics")]
    [Description("Computers, chips and electronic devices.")]
    ComputersAndElectronics,

    [Label("Consumer Goods")]
    [Description("Goods made for households.")]
    ConsumerGoods,

    [Label("Education")]
    [Description("Schools, universities and learning companies.")]
    Education,

    [Label("Energy - Oil and Gas")]
    [Description("Finding, extracting and refining oil and gas.")]
    EnergyOilAndGas,

    [Label("Energy - Power and Utilities")]
    [Description("Generating and supplying electricity, water and heat.")]
    EnergyPowerAndUtilities,

    [Label("Financial Services")]
    [Description("Banks, insurers, payments and capital markets.")]
    FinancialServices,

    [Label("Gaming")]
    [Description("Games and their makers.")]
    Gaming,

    [Label("Government")]
    [Description("Public authorities and their agencies. Asks whether national security is concerned.")]
    Government,

    [Label("Healthcare")]
    [Description("Hospitals, clinics and payers.")]
    Healthcare,

    [Label("Hospitality")]
    [Description("Hotels, restaurants and events.")]
    Hospitality,

    [Label("Life Sciences")]
    [Description("Pharmaceuticals, biotechnology and medical devices.")]
    LifeSciences,

    [Label("Manufacturing")]
    [Description("Making of goods that no other value names.")]
    Manufacturing,

    [Label("Marketing and Advertising")]
    [Description("Agencies and companies that promote others.")]
    MarketingAndAdvertising,

    [Label("Media and Entertainment")]
    [Description("Film, broadcasting, publishing, music and sport.")]
    MediaAndEntertainment,

    [Label("Mining")]
    [Description("Extraction of ores and minerals.")]
    Mining,

    [Label("Non-Profit Organization")]
    [Description("Charities and other organizations without profit.")]
    NonProfitOrganization,

    [Label("Professional Services")]
    [Description("Consulting, law, accounting and like services.")]
    ProfessionalServices,

    [Label("Real Estate and Construction")]
    [Description("Property, building and its planning.")]
    RealEstateAndConstruction,

    [Label("Retail")]
    [Description("Selling to consumers, in shops or on the web.")]
    Retail,

    [Label("Software and Internet")]
    [Description("Software makers and internet companies.")]
    SoftwareAndInternet,

    [Label("Telecommunications")]
    [Description("Operators of telephone and data networks.")]
    Telecommunications,

    [Label("Transportation and Logistics")]
    [Description("Moving goods and people.")]
    TransportationAndLogistics,

    [Label("Travel")]
    [Description("Airlines, agencies and tour operators.")]
    Travel,

    [Label("Wholesale and Distribution")]
    [Description("Selling to merchants and moving goods to them.")]
    WholesaleAndDistribution,

    [Label("Other")]
    [Description("None of the other industries; the opportunity then names its own.")]
    Other,
}
