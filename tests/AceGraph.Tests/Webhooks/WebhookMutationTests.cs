using System.Text.Json;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Webhooks;

public sealed class WebhookMutationTests : IAsyncLifetime
{
    private const string Address = "https://hooks.example/one";
    private const string Record = "webhook { id url types active createdAt }";

    private Hooks _hooks = null!;

    public async Task InitializeAsync() => _hooks = await Hooks.StartAsync(allowPrivateTargets: false);

    public async Task DisposeAsync() => await _hooks.DisposeAsync();

    [Fact]
    public async Task Created_IsListedWithoutItsSecret()
    {
        var (id, secret) = await _hooks.CreateAsync(Address, "LEAD_UPDATED", "OPPORTUNITY_CREATED", "LEAD_UPDATED");
        Assert.Matches("^whsec_[A-Za-z0-9_-]{43}$", secret);
        var list = await _hooks.Server.QueryAsync(Cast.Lead, "{ webhooks { id url types active createdAt deliveries { totalCount } } changes(last: 5) { nodes { fields { path newValue } } } }");
        Assert.Equal(
            $$"""[{"id":"{{id}}","url":"{{Address}}","types":["OPPORTUNITY_CREATED","LEAD_UPDATED"],"active":true,"createdAt":"2026-03-10T12:00:00Z","deliveries":{"totalCount":0} }]""".Replace(" ", ""),
            list.Data.GetProperty("webhooks").GetRawText());
        Assert.DoesNotContain(secret, list.Json.GetRawText());
        Assert.Equal(["U11 url null -> \"https://hooks.example/one\"", "U11 types null -> [\"OPPORTUNITY_CREATED\",\"LEAD_UPDATED\"]", "U11 active null -> true"], await _hooks.LogAsync(id));
    }

    [Fact]
    public async Task RepeatedByItsKey_MakesOneAndTellsTheSecretAgain()
    {
        var input = new { url = Address, types = new[] { "LEAD_UPDATED" }, idempotencyKey = "one" };
        var first = await _hooks.RunAsync("createWebhook", input, Record + " secret");
        var second = await _hooks.RunAsync("createWebhook", input, Record + " secret");
        Assert.Equal(first.Payload.GetRawText(), second.Payload.GetRawText());
        Assert.StartsWith("whsec_", second.Payload.GetProperty("secret").GetString());
        Assert.Equal(1, (await ListAsync()).GetArrayLength());
    }

    [Theory]
    [InlineData("http://hooks.example/", "VALUE_INVALID url")]
    [InlineData("https://user:word@hooks.example/", "VALUE_INVALID url")]
    [InlineData("https://hooks.example/#part", "VALUE_INVALID url")]
    [InlineData("https://localhost/", "VALUE_INVALID url")]
    [InlineData("https://LOCALHOST./", "VALUE_INVALID url")]
    [InlineData("https://api.localhost/", "VALUE_INVALID url")]
    [InlineData("https://127.0.0.1/", "VALUE_INVALID url")]
    [InlineData("https://2130706433/", "VALUE_INVALID url")]
    [InlineData("https://0x7f000001/", "VALUE_INVALID url")]
    [InlineData("https://0177.0.0.1/", "VALUE_INVALID url")]
    [InlineData("https://127.1/", "VALUE_INVALID url")]
    [InlineData("https://127.0.0.1./", "VALUE_INVALID url")]
    [InlineData("https://１２７.０.０.１/", "VALUE_INVALID url")]
    [InlineData("https://[::1]/", "VALUE_INVALID url")]
    [InlineData("https://[::ffff:127.0.0.1]/", "VALUE_INVALID url")]
    [InlineData("https://[64:ff9b::a00:1]/", "VALUE_INVALID url")]
    [InlineData("https://169.254.169.254/latest/meta-data", "VALUE_INVALID url")]
    [InlineData("https://10.0.0.1:8443/", "VALUE_INVALID url")]
    [InlineData("https://0x7f.1/", "VALUE_INVALID url")]
    [InlineData("https://①②⑦.⓪.⓪.①/", "VALUE_INVALID url")]
    [InlineData("https://127。0。0。1/", "VALUE_INVALID url")]
    [InlineData("https://ｌｏｃａｌｈｏｓｔ。/", "VALUE_INVALID url")]
    [InlineData("https://[::]/", "VALUE_INVALID url")]
    [InlineData("https://[::ffff:7f00:1]/", "VALUE_INVALID url")]
    [InlineData("https://[::127.0.0.1]/", "VALUE_INVALID url")]
    [InlineData("https://[fe80::1%25eth0]/", "VALUE_INVALID url")]
    [InlineData("https://[fec0::1]/", "VALUE_INVALID url")]
    [InlineData("https://user@hooks.example/", "VALUE_INVALID url")]
    [InlineData("https://:@hooks.example/", "VALUE_INVALID url")]
    [InlineData("https://hooks.example:0/", "VALUE_INVALID url")]
    [InlineData("https://intranet/", "VALUE_INVALID url")]
    [InlineData("https://printer.local/", "VALUE_INVALID url")]
    [InlineData("https://hooks.INTERNAL./", "VALUE_INVALID url")]
    [InlineData("https://nas.home.arpa/", "VALUE_INVALID url")]
    [InlineData("https://256.256.256.256/", "VALUE_INVALID url")]
    [InlineData("https://hooks.example.1/", "VALUE_INVALID url")]
    [InlineData("https://-hooks.example/", "VALUE_INVALID url")]
    [InlineData("https://abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl.example/", "VALUE_INVALID url")]
    [InlineData("https://üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü.example/", "VALUE_INVALID url")]
    public async Task AddressThatCanNeverBeReached_IsRefused(string url, params string[] errors)
    {
        var (id, _) = await _hooks.CreateAsync(Address);
        Assert.Equal(errors, (await _hooks.RunAsync("createWebhook", new { url, types = Array.Empty<string>() }, Record)).Errors);
        Assert.Equal(errors, (await _hooks.RunAsync("updateWebhook", new { id, url }, Record)).Errors);
        Assert.Equal(Address, (await ListAsync())[0].GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("https://a..b/")]
    [InlineData("https://hooks.example../")]
    [InlineData("https://hooks.example:65536/")]
    [InlineData("https://%31%32%37.0.0.1/")]
    [InlineData("https://loc%61lhost/")]
    [InlineData("https://hooks.example\\@127.0.0.1/")]
    [InlineData("https:///hooks.example")]
    [InlineData("ftp://hooks.example/")]
    [InlineData("/hooks.example")]
    public async Task TextThatIsNoAddress_IsRefusedBeforeTheCall(string url)
    {
        var answer = await _hooks.Server.QueryAsync(
            Cast.Lead, "mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } } }", new { input = new { url, types = Array.Empty<string>() } });
        Assert.Equal(["VALIDATION_FAILED"], answer.Codes);
        Assert.Contains("$input.url", answer.Json.GetRawText());
    }

    [Fact]
    public async Task NameThatIsTooLongInAscii_IsRefused()
    {
        var url = $"https://{string.Join('.', Enumerable.Repeat("春夏秋冬東西南北上下左右", 8))}.example/";
        Assert.Equal(["VALUE_INVALID url"], (await _hooks.RunAsync("createWebhook", new { url, types = Array.Empty<string>() }, Record)).Errors);
    }

    [Theory]
    [InlineData(255, new string[0])]
    [InlineData(256, new[] { "VALUE_TOO_LONG url" })]
    public async Task LongAddress_IsTakenTo255Characters(int length, string[] errors) => Assert.Equal(
        errors, (await _hooks.RunAsync("createWebhook", new { url = Address.PadRight(length, 'a'), types = Array.Empty<string>() }, Record)).Errors);

    [Fact]
    public async Task TwentyFirstWebhook_IsRefused()
    {
        for (var i = 0; i < 20; i++)
        {
            await _hooks.CreateAsync(Address, "GOAL_SAVED");
        }

        var answer = await _hooks.RunAsync("createWebhook", new { url = Address, types = Array.Empty<string>() }, Record);
        Assert.Equal("""[{"code":"LIMIT_EXCEEDED","field":null,"limit":20,"actual":20}]""", answer.Payload.GetProperty("errors").GetRawText());
    }

    [Theory]
    [InlineData(PipelineCast.Manager)]
    [InlineData(Cast.AceUser)]
    [InlineData(PipelineCast.Technical)]
    [InlineData(Cast.Validator)]
    [InlineData(PipelineCast.Sales)]
    public async Task OtherRoles_AreForbidden(string who)
    {
        var (id, _) = await _hooks.CreateAsync(Address);
        Assert.Equal(["FORBIDDEN"], (await _hooks.RunAsync("createWebhook", new { url = Address, types = Array.Empty<string>() }, Record, who)).Errors);
        Assert.Equal(["FORBIDDEN"], (await _hooks.RunAsync("updateWebhook", new { id, active = false }, Record, who)).Errors);
        Assert.Equal(["FORBIDDEN"], (await _hooks.RunAsync("redeliverWebhook", new { id }, Record, who)).Errors);
        Assert.Equal(["FORBIDDEN"], (await _hooks.RunAsync("deleteWebhook", new { id }, "deletedId", who)).Errors);
        var list = await _hooks.Server.QueryAsync(who, "query($id: ID!) { webhooks { id } node(id: $id) { id } }", new { id });
        Assert.Equal("""{"webhooks":null,"node":null}""", list.Data.GetRawText());
        Assert.Equal(["FORBIDDEN"], list.Codes);
    }

    [Fact]
    public async Task OfAnotherPartner_IsNotThere()
    {
        var (id, _) = await _hooks.CreateAsync(Address);
        Assert.Equal(["NOT_FOUND id"], (await _hooks.RunAsync("updateWebhook", new { id, active = false }, Record, PipelineCast.WithoutTerms)).Errors);
        Assert.Equal(["NOT_FOUND id"], (await _hooks.RunAsync("redeliverWebhook", new { id }, Record, PipelineCast.WithoutTerms)).Errors);
        Assert.Equal(["NOT_FOUND id"], (await _hooks.RunAsync("deleteWebhook", new { id }, "deletedId", PipelineCast.WithoutTerms)).Errors);
        var answer = await _hooks.Server.QueryAsync(PipelineCast.WithoutTerms, "query($id: ID!) { webhooks { id } node(id: $id) { id } }", new { id });
        Assert.Equal("""{"webhooks":[],"node":null}""", answer.Data.GetRawText());
    }

    [Fact]
    public async Task Update_ChangesWhatIsSent()
    {
        var (id, _) = await _hooks.CreateAsync(Address, "LEAD_UPDATED");
        await _hooks.RunAsync("updateWebhook", new { id, url = Address, active = true }, Record);
        await _hooks.RunAsync("updateWebhook", new { id, types = new[] { "GOAL_SAVED" } }, Record);
        var answer = await _hooks.RunAsync("updateWebhook", new { id, active = false, url = "https://hooks.example/two" }, Record);
        Assert.Equal(
            $$"""{"id":"{{id}}","url":"https://hooks.example/two","types":["GOAL_SAVED"],"active":false,"createdAt":"2026-03-10T12:00:00Z"}""",
            answer.Payload.GetProperty("webhook").GetRawText());
        Assert.Equal(
            [
                "U11 types [\"LEAD_UPDATED\"] -> [\"GOAL_SAVED\"]",
                "U11 url \"https://hooks.example/one\" -> \"https://hooks.example/two\"",
                "U11 active true -> false",
            ],
            (await _hooks.LogAsync(id)).Skip(3));
    }

    [Fact]
    public async Task Deleted_IsGoneWithItsDeliveries()
    {
        var (id, _) = await _hooks.CreateAsync(Address);
        await _hooks.DraftAsync();
        var answer = await _hooks.RunAsync("deleteWebhook", new { id }, "deletedId");
        Assert.Equal($$"""{"deletedId":"{{id}}","errors":[]}""", answer.Payload.GetRawText());
        Assert.Equal(0, (await ListAsync()).GetArrayLength());
        Assert.Equal("U11 active true -> null", (await _hooks.LogAsync(id))[^1]);
    }

    [Fact]
    public async Task ChangeOutOfSight_IsNotRedelivered()
    {
        var (id, _) = await _hooks.CreateAsync(Address);
        var change = (await _hooks.Server.QueryAsync(Cast.Lead, "{ changes(last: 1) { nodes { id } } }"))
            .Data.GetProperty("changes").GetProperty("nodes")[0].GetProperty("id").GetString();
        var other = (await _hooks.RunAsync("createWebhook", new { url = Address, types = Array.Empty<string>() }, "webhook { id }", PipelineCast.WithoutTerms))
            .Payload.GetProperty("webhook").GetProperty("id").GetString();
        Assert.Empty((await _hooks.RunAsync("redeliverWebhook", new { id, changeId = change }, Record)).Errors);
        Assert.Equal(["NOT_FOUND changeId"], (await _hooks.RunAsync("redeliverWebhook", new { id = other, changeId = change }, Record, PipelineCast.WithoutTerms)).Errors);
        Assert.Equal(["NOT_FOUND changeId"], (await _hooks.RunAsync("redeliverWebhook", new { id, changeId = "C1" }, Record)).Errors);
    }

    private async Task<JsonElement> ListAsync() => (await _hooks.Server.QueryAsync(Cast.Lead, "{ webhooks { url } }")).Data.GetProperty("webhooks");
}
