using System.Text;
using System.Text.Json;
using AceGraph.Api;

namespace AceGraph.Tests.Api;

public sealed class RequestBodyTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static readonly string Deep = string.Concat(Enumerable.Repeat("[", 70)) + string.Concat(Enumerable.Repeat("]", 70));

    public static TheoryData<string, string> Unreadable => new()
    {
        { "", "not JSON" },
        { "{", "not JSON" },
        { """{"query":"{ hello }",}""", "not JSON" },
        { """{"query":"{ hello }","query":"{ hello }"}""", "query" },
        { """{"query":"{ hello }","variables":{"a":1,"a":2}}""", "Duplicate" },
        { """{"query":"{ hello }","variables":{"a":NaN}}""", "not JSON" },
        { """{"query":"{ hello }","variables":{"a":""" + Deep + "}}", "depth" },
        { "\"{ hello }\"", "JSON object" },
        { "[]", "empty" },
        { "{}", "\"query\" is missing" },
        { """{"query":7}""", "\"query\" is not a string" },
        { """{"query":["{ hello }"]}""", "\"query\" is not a string" },
        { """{"query":"{ hello }","operationName":{}}""", "\"operationName\" is not a string" },
        { """{"query":"{ hello }","operationName":"Nope"}""", "Nope" },
        { """{"query":"query A { hello } query B { hello }"}""", "operation" },
        { """{"query":"{ hello }","variables":[]}""", "\"variables\" is not an object" },
        { """{"query":"{ hello }","variables":"{}"}""", "\"variables\" is not an object" },
        { """{"query":"{ hello }","extensions":1}""", "\"extensions\" is not an object" },
        { """{"query":"{ hello }","variables":{"a":1e400}}""", "\"variables.a\" is a number out of range" },
        { """{"query":"{ echo(text: \"\ud800\") }"}""", "\"query\" contains a lone surrogate" },
        { """{"query":"{ hello # \u0000 \n }"}""", "\"query\" contains a NUL" },
        { """{"query":"{ echo(text: \"\\ud800\") }"}""", "literal of the query contains a lone surrogate" },
        { """{"query":"{ echo(text: \"\\u0000\") }"}""", "literal of the query contains a NUL" },
        { """{"query":"{ hello }","variables":{"a":["x",{"b":"\udc00"}]}}""", "\"variables.a.1.b\" contains a lone surrogate" },
        { """{"query":"{ hello }","variables":{"a":"x\u0000"}}""", "\"variables.a\" contains a NUL" },
        { """{"query":"{ hello }","variables":{"a":"x\ufffe"}}""", "\"variables.a\" contains the noncharacter U+FFFE" },
        { """{"query":"{ echo(text: \"\\ufffe\") }"}""", "literal of the query contains the noncharacter U+FFFE" },
        { """{"query":"{ hello }","variables":{"\ud800":1}}""", "" },
        { """{"query":"{ hello }","operationName":"\ud800"}""", "\"operationName\" contains a lone surrogate" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task UnreadableBody_IsRefusedByMember(string body, string named)
    {
        var answer = await server.PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
        Assert.Equal(400, (await server.PostAsync(body, "application/json")).Status);
    }

    [Fact]
    public async Task InvalidUtf8_IsRefused()
    {
        byte[] body = [.. "{\"query\":\"{ hello }\",\"variables\":{\"a\":\""u8, 0xED, 0xA0, 0x80, .. "\"}}"u8];
        var answer = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } },
        });

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    [Theory]
    [InlineData("😀 𝒳 é ‮")]
    [InlineData("plain")]
    public async Task WellFormedText_ComesBackAsItWent(string text)
    {
        var byVariable = await server.QueryAsync("query($t: String) { echo(text: $t) }", new { t = text });
        var byLiteral = await server.QueryAsync($$"""{ echo(text: "{{text}}") }""");
        var byEscape = await server.QueryAsync("""{ echo(text: "\ud83d\ude00") }""");

        Assert.Equal(text + "||", byVariable.Data("echo").GetString());
        Assert.Equal(text + "||", byLiteral.Data("echo").GetString());
        Assert.Equal("😀||", byEscape.Data("echo").GetString());
    }

    [Fact]
    public void Numbers_ArriveByTheirSize()
    {
        var body = Encoding.UTF8.GetBytes(
            """{"query":"{a}","variables":{"i":7,"l":-3000000000,"b":99999999999999999999,"d":1.50,"e":1E2,"s":"7","n":null,"t":true}}""");

        var variables = JsonRequest.Read(body, new LimitOptions()).Items[0].Operation!.Variables!;

        Assert.Equal(
            "i Int32, l Int64, b BigInteger, d Double, e Double, s String, n null, t Boolean",
            string.Join(", ", variables.Select(v => $"{v.Key} {v.Value?.GetType().Name ?? "null"}")));
    }

    [Fact]
    public async Task EndlessInteger_IsRefused()
    {
        var answer = await server.PostAsync("""{"query":"{ hello }","variables":{"a":""" + new string('9', 500_000) + "}}");

        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    [Fact]
    public async Task Batch_IsAnsweredItemByItem()
    {
        var answer = await server.PostAsync("""[{"query":"{ hello }"},{"query":7},{"query":"{ nothing }"},{"query":"{ who }"}]""");

        Assert.Equal(200, answer.Status);
        Assert.Equal(
            ["data", "BAD_REQUEST", "VALIDATION_FAILED", "data"],
            answer.Json.EnumerateArray().Select(Outcome));
    }

    [Fact]
    public async Task BatchAboveTen_IsRefusedAsAWhole()
    {
        var ten = string.Join(',', Enumerable.Repeat("""{"query":"{ hello }"}""", 10));

        Assert.Equal(10, (await server.PostAsync($"[{ten}]")).Json.GetArrayLength());
        var eleven = await server.PostAsync($$"""[{{ten}},{"query":"{ hello }"}]""");
        Assert.Equal(400, eleven.Status);
        Assert.Equal("BATCH_TOO_LARGE", eleven.Code);
        Assert.Contains("11 operations and the limit is 10", eleven.Message, StringComparison.Ordinal);
    }

    private static string Outcome(JsonElement item) => item.TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()!
        : "data";
}
