using System.Text.Json;
using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Opportunities.Rules;

namespace AceGraph.Tests.Imports;

public sealed class ImportRowReaderTests
{
    private static readonly ImportLists Lists = new(
        [new(701, "AWSome Security", true), new(702, "Old Shield", false), new(703, "Vault; encrypted", true)],
        new Dictionary<string, long> { ["CRM-9"] = 900 },
        new HashSet<long> { 77 });

    public static TheoryData<string, string, string> Cells => new()
    {
        { "Partner Project Title", "  A title ", """{"title":"A title"}""" },
        { "Stage", "Technical Validation", """{"stage":"TechnicalValidation"}""" },
        { "Delivery Model", "SaaS or PaaS; Resell;", """{"deliveryModels":["SaasOrPaas","Resell"]}""" },
        { "Target Close Date", "2026-11-23", """{"targetCloseDate":"2026-11-23"}""" },
        { "Does this opportunity contain classified National Security information?", "yes", """{"nationalSecurity":true}""" },
        { "Country", "United States", """{"customer":{"address":{"country":"US"}}}""" },
        { "Competitive Tracking", "*Other", """{"competitor":"Other"}""" },
        { "Estimated AWS Monthly Recurring Revenue", "1400.50", """{"monthlyRevenue":{"amount":1400.50,"currency":"USD"}}""" },
        { "Estimated AWS Monthly Recurring Revenue", "-5", """{"monthlyRevenue":{"amount":-5,"currency":"USD"}}""" },
        { "Estimated AWS Monthly Recurring Revenue|Estimated AWS Monthly Recurring Revenue Currency", "7|EUR", """{"monthlyRevenue":{"amount":7,"currency":"EUR"}}""" },
        { "Customer Software Value|Currency", "7|Yen", """{"softwareRevenue":{"value":{"amount":7,"currency":"JPY"}}}""" },
        { "Customer Software Value|Currency", "|JPY", "{}" },
        { "Solution offered", "awsome security;S-702", """{"solutionIds":["S-701","S-702"]}""" },
        { "Solution offered", "Other", """{"solutionIds":[],"otherSolution":""}""" },
        { "Solution offered|Other Solution Offered", "Other|A box", """{"solutionIds":[],"otherSolution":"A box"}""" },
        { "Solution offered|Other Solution Offered", "Other|", """{"solutionIds":[],"otherSolution":""}""" },
        { "AWS products", "AWSLambda;AWS Amplify", """{"awsProductCodes":["AWSLambda","AWSAmplify"]}""" },
        { "Parent Opportunity ID", "CRM-9", """{"parentId":"O900"}""" },
        { "Parent Opportunity ID", "O5", """{"parentId":"O5"}""" },
        { "Stage|City|Target Close Date", "||", "{}" },
    };

    public static TheoryData<string, string, string> Faults => new()
    {
        { "Industry Vertical", "Computers & Electronics", "IndustryRequired customer.industry: \"Computers & Electronics\" is not one of its texts; the nearest is \"Computers and Electronics\"" },
        { "Industry Vertical", "financial services", "IndustryRequired customer.industry: \"financial services\" is not one of its texts; the nearest is \"Financial Services\"" },
        { "Closed Reason", "Lost to Competitor – Google", "ClosedLostReasonRequired closedLostReason: \"Lost to Competitor – Google\" is not one of its texts; the nearest is \"Lost to Competitor - Google\"" },
        { "Use Case", "Archive", "UseCaseRequired useCase: \"Archive\" is not one of its texts; the nearest is \"Archiving\"" },
        { "Delivery Model", "Resell;Gift", "DeliveryModelRequired deliveryModels.1: \"Gift\" is not one of its texts; the nearest is \"Other\"" },
        { "Country", "DE", "ValueRequired customer.address.country: \"DE\" is not one of its texts; the nearest is \"Germany\"" },
        { "Is Opportunity from Marketing Activity?", "Yes", "ValueRequired marketing.source: \"Yes\" is not one of its texts; the nearest is \"Marketing Activity\"" },
        { "Opportunity Type", "New", "RowInvalid type: \"New\" is not one of its texts; the nearest is \"Expansion\"" },
        { "Solution offered", "AWSome Securty", "SolutionRequired solutionIds.0: there is no solution \"AWSome Securty\"; the nearest is \"AWSome Security\"" },
        { "AWS products", "AWSLamda", "RowInvalid awsProductCodes.0: there is no AWS product \"AWSLamda\"; the nearest is \"AWSLambda\"" },
        { "Target Close Date", "11/23/2026", "RowInvalid targetCloseDate: \"11/23/2026\" is no date" },
        { "Target Close Date", "2026-02-30", "RowInvalid targetCloseDate: \"2026-02-30\" is no date" },
        { "Estimated AWS Monthly Recurring Revenue", "1,400", "RowInvalid monthlyRevenue.amount: \"1,400\" is no amount" },
        { "Estimated AWS Monthly Recurring Revenue", "$5", "RowInvalid monthlyRevenue.amount: \"$5\" is no amount" },
        { "Estimated AWS Monthly Recurring Revenue", "1E+3", "RowInvalid monthlyRevenue.amount: \"1E+3\" is no amount" },
        { "Estimated AWS Monthly Recurring Revenue|Estimated AWS Monthly Recurring Revenue Currency", "5|", "RowInvalid monthlyRevenue.currency: an amount is given without its currency" },
        { "Estimated AWS Monthly Recurring Revenue|Estimated AWS Monthly Recurring Revenue Currency", "5|US Dollars", "RevenueRequired monthlyRevenue.currency: \"US Dollars\" is not one of its texts; the nearest is \"USD\"" },
        { "Was Marketing Development Funds Used?", "Maybe", "RowInvalid marketing.developmentFunded: \"Maybe\" is neither Yes nor No" },
        { "Submit", "Sure", "RowInvalid submit: \"Sure\" is neither Yes nor No" },
        { "Opportunity ID", "17", "RowInvalid id: \"17\" is no id of an opportunity" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Cell_BecomesTheInputOfGraphQL(string headings, string cells, string input)
    {
        var row = Read(headings, cells);
        Assert.Empty(row.Errors);
        Assert.Equal(input, Json(row.Opportunity));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void WrongCell_IsNamedAndLeftOut(string headings, string cells, string fault)
    {
        var row = Read(headings, cells);
        var error = Assert.Single(row.Errors);
        var column = ImportColumns.ForField(error.Field!)!.Heading;
        Assert.Contains(column, headings.Split('|'));
        Assert.Equal(fault + ".", $"{error.Code} {error.Field}: {error.Message.Replace($"Column \"{column}\": ", "")}");
        Assert.Equal("{}", Json(row.Opportunity));
    }

    [Fact]
    public void WhatToDoWithTheRow_IsReadBesideIt()
    {
        var row = Read("Owner E-Mail|Next Step|Submit|Opportunity ID", " Jane@Example.COM |Call them|YES|O12");
        Assert.Equal(("jane@example.com", "Call them", true), (row.OwnerEmail, row.NextStep, row.Submit));
        Assert.Equal(new ImportRowKey(12, "C-1"), ImportRowReader.KeyOf(Cut("Opportunity ID|Partner CRM Unique Identifier", "O12| C-1 ")));
        Assert.Equal(new ImportRowKey(null, null), ImportRowReader.KeyOf(Cut("Opportunity ID|Partner CRM Unique Identifier", "x|")));
    }

    [Fact]
    public void BlankCellInAnUpdate_ClearsAndAbsentColumnLeaves() => Assert.Equal(
        """{"stage":null,"solutionIds":null,"otherSolution":null,"monthlyRevenue":null,"customer":{"address":{"city":null}}}""",
        Json(Read(
            "Stage|City|Solution offered|Other Solution Offered|Estimated AWS Monthly Recurring Revenue|Estimated AWS Monthly Recurring Revenue Currency",
            "|||||USD",
            Sample.Ready()).Opportunity));

    [Theory]
    [InlineData("Estimated AWS Monthly Recurring Revenue", "5", """{"monthlyRevenue":{"amount":5,"currency":"EUR"}}""")]
    [InlineData("Estimated AWS Monthly Recurring Revenue Currency", "USD", """{"monthlyRevenue":{"amount":1400,"currency":"USD"}}""")]
    [InlineData("Solution offered", "Other", """{"solutionIds":[]}""")]
    [InlineData("Parent Opportunity ID", "", "{}")]
    public void OneOfTwoColumnsInAnUpdate_TakesTheOtherFromTheRecord(string heading, string cell, string input) => Assert.Equal(
        input, Json(Read(heading, cell, Sample.With(o => (o.Id, o.MonthlyRevenue, o.OtherSolution) = (77, new(1400m, Currency.EUR), "A box"))).Opportunity));

    [Fact]
    public void RuleOnAWrongCell_IsNotToldTwice()
    {
        var row = Read("Industry Vertical|Estimated AWS Monthly Recurring Revenue", "Foo|x");
        UserError[] rules = [new(ErrorCode.IndustryRequired, "", "customer.industry"), new(ErrorCode.RevenueRequired, "", "monthlyRevenue"), new(ErrorCode.UseCaseRequired, "", "useCase")];
        Assert.Equal([ErrorCode.RowInvalid, ErrorCode.IndustryRequired, ErrorCode.UseCaseRequired], row.ErrorsWith(rules).Select(e => e.Code));
    }

    private static ImportRowInput Read(string headings, string cells, Opportunity? current = null) => new ImportRowReader(Lists).Read(Cut(headings, cells), current);

    private static Dictionary<ImportColumn, string> Cut(string headings, string cells) =>
        headings.Split('|').Zip(cells.Split('|')).ToDictionary(c => ImportColumns.Find(c.First)!, c => c.Second);

    private static string Json(IDictionary<string, object?> input) =>
        JsonSerializer.Serialize(input, new JsonSerializerOptions { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } });
}
