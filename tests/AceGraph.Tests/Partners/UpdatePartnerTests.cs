using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Partners;

public sealed class UpdatePartnerTests : IAsyncLifetime
{
    private const string All = "{ partner(id: \"P1\") { version name pipelineModel timeZone tier solutionsFinderListed designations { name since until } supportTeam { role name email } } }";

    private static readonly Dictionary<string, object?> Values = new()
    {
        ["id"] = "P1",
        ["name"] = "Northwind Renamed",
        ["pipelineModel"] = "CENTRALIZED",
        ["timeZone"] = "Pacific/Auckland",
        ["tier"] = "PREMIER",
        ["solutionsFinderListed"] = true,
        ["designations"] = new object[] { new { name = "ISV Accelerate", since = "2026-01-01" }, new { name = "Old", since = "2024-01-01", until = "2024-01-01" } },
        ["supportTeam"] = new object[] { new { role = "PARTNER_SUCCESS_MANAGER", name = "Jo Roe", email = "JO@aws.example" } },
    };

    private Account _account = null!;

    public static TheoryData<string, string, bool> WhoAndField
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var changed in Values.Keys.Skip(1))
            {
                var ofPartner = changed is "name" or "pipelineModel" or "timeZone";
                data.Add(Cast.Lead, changed, ofPartner);
                data.Add(Account.Team, changed, ofPartner);
                data.Add(PipelineCast.Sales, changed, !ofPartner);
                data.Add(PipelineCast.Manager, changed, false);
                data.Add(Cast.AceUser, changed, false);
                data.Add(PipelineCast.Technical, changed, false);
                data.Add(Cast.Validator, changed, false);
            }

            return data;
        }
    }

    public async Task InitializeAsync() => _account = await Account.StartAsync();

    public async Task DisposeAsync() => await _account.DisposeAsync();

    [Theory]
    [MemberData(nameof(WhoAndField))]
    public async Task Field_IsSetByWhomItBelongsTo(string who, string field, bool allowed)
    {
        var input = new Dictionary<string, object?> { [field] = Values[field] };
        if (who == PipelineCast.Sales)
            input["id"] = "P1";
        if (allowed)
        {
            Assert.Empty((await _account.RunAsync(who, "updatePartner", input)).Errors);
            Assert.Contains($"PartnerUpdated P1 v2", Assert.Single(await _account.LogAsync()));
            return;
        }

        var namesField = who is Cast.Lead or Account.Team or PipelineCast.Sales;
        Assert.Equal([namesField ? $"FORBIDDEN {field}" : "FORBIDDEN"], await _account.RefusedAsync(who, "updatePartner", input));
    }

    [Fact]
    public async Task MixedInput_IsRefusedFieldByField()
    {
        Assert.Equal(
            ["FORBIDDEN id", "FORBIDDEN tier", "FORBIDDEN solutionsFinderListed", "FORBIDDEN designations", "FORBIDDEN supportTeam"],
            await _account.RefusedAsync(Cast.Lead, "updatePartner", Values));
        Assert.Equal(["FORBIDDEN name", "FORBIDDEN pipelineModel", "FORBIDDEN timeZone"], await _account.RefusedAsync(PipelineCast.Sales, "updatePartner", Values));
        Assert.Equal(["FORBIDDEN"], await _account.RefusedAsync(PipelineCast.Manager, "updatePartner", Values));
    }

    [Fact]
    public async Task EveryField_IsStoredAndLogged()
    {
        Assert.Empty((await _account.RunAsync(Cast.Lead, "updatePartner", Only("name", "pipelineModel", "timeZone"))).Errors);
        Assert.Empty((await _account.RunAsync(PipelineCast.Sales, "updatePartner", Only("id", "tier", "solutionsFinderListed", "designations", "supportTeam"))).Errors);
        Snapshot.Match(new { Partner = await _account.ReadAsync(Cast.Lead, All), Log = await _account.LogAsync() });
    }

    [Fact]
    public async Task SameValues_AreNoChange()
    {
        await UpdateAllAsync();
        var (partner, log) = (await _account.ReadAsync(Cast.Lead, All), await _account.LogAsync());
        await UpdateAllAsync();
        Assert.Equal((partner, log.Count), (await _account.ReadAsync(Cast.Lead, All), (await _account.LogAsync()).Count));
    }

    [Theory]
    [InlineData("name", null, "VALUE_REQUIRED name")]
    [InlineData("name", "  ", "VALUE_REQUIRED name")]
    [InlineData("name", "long", "VALUE_TOO_LONG name")]
    [InlineData("name", "Northwind\nBcc: x@y.example", "VALUE_INVALID name")]
    [InlineData("name", "Fabrikam Data", "VALUE_INVALID name")]
    [InlineData("name", " FABRIKAM data ", "VALUE_INVALID name")]
    [InlineData("pipelineModel", null, "VALUE_REQUIRED pipelineModel")]
    [InlineData("timeZone", null, "VALUE_REQUIRED timeZone")]
    [InlineData("timeZone", "Pacific Standard Time", "VALUE_INVALID timeZone")]
    [InlineData("timeZone", "Mars/Olympus", "VALUE_INVALID timeZone")]
    public async Task ValueOfThePartner_IsJudged(string field, string? value, string error) => Assert.Equal(
        [error], await _account.RefusedAsync(Cast.Lead, "updatePartner", new Dictionary<string, object?> { [field] = value == "long" ? new string('x', 121) : value }));

    [Fact]
    public async Task ValuesOfAws_AreJudgedTogether()
    {
        var refused = await _account.RefusedAsync(PipelineCast.Sales, "updatePartner", new
        {
            id = "P1",
            tier = (string?)null,
            solutionsFinderListed = (bool?)null,
            designations = new object[]
            {
                new { name = " ", since = "2026-01-01" }, new { name = new string('x', 256), since = "2026-01-01" },
                new { name = "X", since = "2026-01-02", until = "2026-01-01" },
            },
            supportTeam = new object[]
            {
                Contact("PARTNER_SUCCESS_MANAGER", "Jo", "jo@aws.example"), Contact("PARTNER_SUCCESS_MANAGER", "Al", "al@aws.example"),
                Contact("PARTNER_SOLUTION_ARCHITECT", new string('x', 81), "nobody"), Contact("PARTNER_MARKETING_MANAGER", " ", " "),
            },
        });
        Snapshot.Match(refused);
    }

    [Theory]
    [InlineData("PARTNER_DEVELOPMENT_REPRESENTATIVE")]
    [InlineData("PARTNER_DEVELOPMENT_MANAGER")]
    [InlineData("PARTNER_SUCCESS_MANAGER")]
    [InlineData("PARTNER_SOLUTION_ARCHITECT")]
    [InlineData("PARTNER_MARKETING_MANAGER")]
    public async Task EverySupportRole_HasItsDuty(string role)
    {
        var answer = await _account.RunAsync(
            PipelineCast.Sales, "updatePartner", new { id = "P1", supportTeam = new[] { Contact(role, "Jo Roe", "jo@aws.example") } }, "partner { supportTeam { role name email duty } }");
        var contact = Assert.Single(answer.Payload.GetProperty("partner").GetProperty("supportTeam").EnumerateArray());
        Assert.Equal((role, "Jo Roe", "jo@aws.example"), (contact.GetProperty("role").GetString(), contact.GetProperty("name").GetString(), contact.GetProperty("email").GetString()));
        Assert.NotEmpty(contact.GetProperty("duty").GetString()!);
    }

    [Fact]
    public async Task SupportTeamOfNull_IsEmptied()
    {
        await _account.RunAsync(PipelineCast.Sales, "updatePartner", Only("id", "designations", "supportTeam"));
        await _account.RunAsync(PipelineCast.Sales, "updatePartner", new { id = "P1", designations = (object?)null, supportTeam = Array.Empty<object>() });
        Assert.Contains("\"designations\":[],\"supportTeam\":[]", await _account.ReadAsync(Cast.Lead, All));
    }

    [Theory]
    [InlineData(null, "VALUE_REQUIRED id")]
    [InlineData("P9", "NOT_FOUND id")]
    [InlineData("O1", "NOT_FOUND id")]
    public async Task AwsWithoutAPartner_IsRefused(string? id, string error) =>
        Assert.Equal([error], await _account.RefusedAsync(PipelineCast.Sales, "updatePartner", new { id, tier = "PREMIER" }));

    [Fact]
    public async Task StaleVersion_TellsWhatChanged()
    {
        await _account.RunAsync(Cast.Lead, "updatePartner", new { version = 1, timeZone = "Europe/Berlin" });
        var answer = await _account.RunAsync(Account.Team, "updatePartner", new { version = 1, name = "Late" });
        Assert.Equal(["VERSION_CONFLICT version"], answer.Errors);
        Assert.Equal(
            """[{"path":"timeZone","oldValue":"Etc/UTC","newValue":"Europe/Berlin"}]""", answer.Payload.GetProperty("errors")[0].GetProperty("conflicts").GetRawText());
    }

    [Fact]
    public async Task SameVersionAtOnce_OneWins()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => _account.RunAsync(Cast.Lead, "updatePartner", new { version = 1, name = $"N{i}" }))));
        Assert.Equal(["", .. Enumerable.Repeat("VERSION_CONFLICT version", 7)], answers.Select(a => string.Concat(a.Errors)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OneNameForTwoAtOnce_IsGivenOnce()
    {
        var answers = await Task.WhenAll(new[] { Cast.Lead, Account.OtherLead, PipelineCast.WithoutTerms }
            .Select(who => Task.Run(() => _account.RunAsync(who, "updatePartner", new { name = "Contested" }))));
        Assert.Equal(["", "VALUE_INVALID name", "VALUE_INVALID name"], answers.Select(a => string.Concat(a.Errors)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Centralized_CountsWithTheNextCall()
    {
        const string create = "mutation { createOpportunity(input: {opportunity: {title: \"T\", customer: {companyName: \"C\"}}}) { errors { code } } }";
        Assert.DoesNotContain("CENTRALIZED_PIPELINE", (await _account.Server.QueryAsync(Cast.AceUser, create)).Json.ToString());
        await _account.RunAsync(Cast.Lead, "updatePartner", new { pipelineModel = "CENTRALIZED" });
        Assert.Contains("CENTRALIZED_PIPELINE", (await _account.Server.QueryAsync(Cast.AceUser, create)).Json.ToString());
        await _account.RunAsync(Cast.Lead, "updatePartner", new { pipelineModel = "DECENTRALIZED" });
        Assert.DoesNotContain("CENTRALIZED_PIPELINE", (await _account.Server.QueryAsync(Cast.AceUser, create)).Json.ToString());
    }

    [Fact]
    public async Task NewName_IsFoundAndTheOldOneFree()
    {
        await _account.RunAsync(Cast.Lead, "updatePartner", new { name = "Straße & Söhne" });
        Assert.Equal(
            """{"new":{"nodes":[{"name":"Straße & Söhne"}]},"old":{"nodes":[]}}""",
            await _account.ReadAsync(PipelineCast.Sales, "{ new: partners(search: \"STRASSE\") { nodes { name } } old: partners(search: \"northwind\") { nodes { name } } }"));
        Assert.Empty((await _account.RunAsync(Account.OtherLead, "updatePartner", new { name = "Northwind Cloud" })).Errors);
    }

    [Fact]
    public async Task WithoutTerms_SettingsWork() =>
        Assert.Empty((await _account.RunAsync(PipelineCast.WithoutTerms, "updatePartner", new { name = "Tailspin Inc" })).Errors);

    private static object Contact(string role, string name, string email) => new { role, name, email };

    private static Dictionary<string, object?> Only(params string[] fields) => fields.ToDictionary(f => f, f => Values[f]);

    private async Task UpdateAllAsync()
    {
        await _account.RunAsync(Cast.Lead, "updatePartner", Only("name", "pipelineModel", "timeZone"));
        await _account.RunAsync(PipelineCast.Sales, "updatePartner", Only("id", "tier", "solutionsFinderListed", "designations", "supportTeam"));
    }
}
