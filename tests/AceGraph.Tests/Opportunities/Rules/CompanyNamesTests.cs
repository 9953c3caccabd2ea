using AceGraph.Opportunities.Rules;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class CompanyNamesTests
{
    [Theory]
    [InlineData("Northwind Cloud, Inc.", "NORTHWIND CLOUD")]
    [InlineData("Northwind Cloud", "North-wind  cloud GmbH & Co. KG")]
    [InlineData("Acme", "Acme S.A.")]
    [InlineData("Acme", "ACME S.p.A.")]
    [InlineData("Maersk A/S", "maersk")]
    [InlineData("Straße AG", "STRASSE")]
    [InlineData("株式会社日立", "日立株式会社")]
    [InlineData("日立", "株式会社 日立")]
    [InlineData("Ａｃｍｅ Pty Ltd", "acme pvt. ltd.")]
    [InlineData("Company Inc", "company, inc.")]
    public void OneCompany_IsRecognized(string left, string right) => Assert.True(CompanyNames.AreSame(left, right));

    [Theory]
    [InlineData("Northwind Cloud", "Northwind")]
    [InlineData("Inc Magazine", "Magazine")]
    [InlineData("Company Inc", "Company Ltd")]
    [InlineData("Acme", null)]
    [InlineData("&&", "&&")]
    [InlineData("Éclair", "Eclair")]
    public void DifferentCompanies_AreKeptApart(string left, string? right) => Assert.False(CompanyNames.AreSame(left, right));
}
