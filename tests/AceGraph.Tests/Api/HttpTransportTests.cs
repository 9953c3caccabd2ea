using System.Net.Http.Headers;
using System.Text;

namespace AceGraph.Tests.Api;

public sealed class HttpTransportTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Modern = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string Hello = """{"query":"{ hello }"}""";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", Modern)]
    [InlineData("application/json, application/graphql-response+json", Modern)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", Json)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("text/html, application/graphql-response+json;charset=utf-8, */*;q=0.1", Modern)]
    public async Task AcceptHeader_DecidesTheMediaType(string? accept, string expected)
    {
        var request = Post(Hello);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);

        var answer = await server.SendAsync(request);

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, answer.MediaType);
        Assert.Equal("utf-8", answer.Response.Content.Headers.ContentType!.CharSet);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("image/png, text/*")]
    public async Task NoAcceptableType_Is406(string accept)
    {
        var request = Post(Hello);
        request.Headers.TryAddWithoutValidation("Accept", accept);

        var answer = await server.SendAsync(request);

        Assert.Equal(406, answer.Status);
        Assert.Equal("NOT_ACCEPTABLE", answer.Code);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", Modern, 200, null)]
    [InlineData("""{"query":"{ hello"}""", Modern, 400, "PARSE_FAILED")]
    [InlineData("""{"query":"{ hello"}""", Json, 200, "PARSE_FAILED")]
    [InlineData("""{"query":"{ nothing }"}""", Modern, 400, "VALIDATION_FAILED")]
    [InlineData("""{"query":"{ nothing }"}""", Json, 200, "VALIDATION_FAILED")]
    [InlineData("""{"query":"query Q($n: Int!) { echo(number: $n) }"}""", Modern, 400, "VALIDATION_FAILED")]
    [InlineData("""{"query":"query Q($n: Int!) { echo(number: $n) }"}""", Json, 200, "VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription { ticks }"}""", Json, 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ page(first: 0) }"}""", Modern, 400, "BAD_PAGE_SIZE")]
    [InlineData("""{"query":"{ missing }"}""", Modern, 200, "NOT_FOUND")]
    [InlineData("""{"query":"{ missingRoot }"}""", Modern, 200, "NOT_FOUND")]
    [InlineData("""{"query":"{ broken }"}""", Modern, 200, "INTERNAL")]
    [InlineData("""{"query":"{ brokenRoot }"}""", Modern, 500, "INTERNAL")]
    [InlineData("""{"query":"{ brokenRoot }"}""", Json, 500, "INTERNAL")]
    [InlineData("""{"query":"{ busy }"}""", Modern, 200, "UNAVAILABLE")]
    [InlineData("""{"query":"{ busyRoot }"}""", Json, 503, "UNAVAILABLE")]
    public async Task Outcome_DecidesTheStatus(string body, string accept, int status, string? code)
    {
        var answer = await server.PostAsync(body, accept);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Equal(accept, answer.MediaType);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData(null, 415)]
    public async Task ContentType_MustBeJson(string? contentType, int status)
    {
        var request = Post(Hello);
        request.Content!.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);

        Assert.Equal(status, (await server.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("gzip", 415)]
    [InlineData("br", 415)]
    [InlineData("identity", 200)]
    public async Task CompressedBody_IsRefused(string encoding, int status)
    {
        var request = Post(Hello);
        request.Content!.Headers.ContentEncoding.Add(encoding);

        Assert.Equal(status, (await server.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BodyAboveOneMebibyte_Is413(bool chunked)
    {
        var request = Post($$"""{"query":"{ hello }","x":"{{new string('x', 1024 * 1024)}}"}""");
        request.Headers.TransferEncodingChunked = chunked;

        var answer = await server.SendAsync(request);

        Assert.Equal(413, answer.Status);
        Assert.Equal("TOO_LARGE", answer.Code);
    }

    [Fact]
    public async Task BodyOfOneMebibyte_IsRead()
    {
        const string frame = """{"query":"{ hello }","x":""}""";
        var request = Post(frame.Insert(frame.Length - 2, new string('x', (1024 * 1024) - frame.Length)));
        request.Headers.TransferEncodingChunked = true;

        Assert.Equal(200, (await server.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task OtherMethods_Are405(string method)
    {
        var answer = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));

        Assert.Equal(405, answer.Status);
        Assert.Equal(["GET", "POST"], answer.Response.Content.Headers.Allow);
    }

    [Fact]
    public async Task QueryByGet_IsAnswered()
    {
        var answer = await GetAsync("query=query A($t:String){echo(text:$t)}query B{hello}&operationName=A&variables={\"t\":\"x\"}");

        Assert.Equal("x||", answer.Data("echo").GetString());
    }

    [Fact]
    public async Task MutationByGet_Is405AndNotRun()
    {
        await server.QueryAsync("mutation { add }");
        var before = server.Log.Added;

        var answer = await GetAsync("query=mutation { add }");

        Assert.Equal(405, answer.Status);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
        Assert.Equal(["POST"], answer.Response.Content.Headers.Allow);
        Assert.Equal(before, server.Log.Added);
    }

    [Theory]
    [InlineData("")]
    [InlineData("query=")]
    [InlineData("query={hello}&query={hello}")]
    [InlineData("query={hello}&variables=[1]")]
    [InlineData("query={hello}&variables={")]
    public async Task UnreadableGet_Is400(string parameters)
    {
        var answer = await GetAsync(parameters);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    [Theory]
    [InlineData(null, "Bearer")]
    [InlineData("wrong", "Bearer error=\"invalid_token\"")]
    public async Task NoCaller_Is401WithAChallenge(string? token, string challenge)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var response = await client.SendAsync(Post("""{"query":"{ nothing }"}"""));
        var answer = new ApiAnswer(response, await response.Content.ReadAsStringAsync());

        Assert.Equal(401, answer.Status);
        Assert.Equal("UNAUTHENTICATED", answer.Code);
        Assert.Equal(challenge, response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Answers_AreNeitherKeptNorGuessedNorShared()
    {
        var headers = (await server.PostAsync(Hello)).Response.Headers;

        Assert.Equal("no-store", headers.CacheControl!.ToString());
        Assert.Equal(["nosniff"], headers.GetValues("X-Content-Type-Options"));
        Assert.DoesNotContain(headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Text_IsWrittenWithoutNeedlessEscapes()
    {
        Assert.Equal("""{"data":{"hello":"it's 1+1 <ok> ü日"}}""", (await server.PostAsync(Hello)).Text);
    }

    [Fact]
    public async Task Unavailable_TellsWhenToComeBack()
    {
        var answer = await server.QueryAsync("{ busyRoot }");

        Assert.Equal(TimeSpan.FromSeconds(1), answer.Response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task CallerThatCannotBeLookedUp_Is503()
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "busy");

        using var response = await client.SendAsync(Post(Hello));
        var answer = new ApiAnswer(response, await response.Content.ReadAsStringAsync());

        Assert.Equal(503, answer.Status);
        Assert.Equal("UNAVAILABLE", answer.Code);
    }

    [Fact]
    public async Task UnwritableAnswer_IsNotTakenForAWholeOne()
    {
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => server.QueryAsync("{ hello unwritable }"));
    }

    private static HttpRequestMessage Post(string json) =>
        new(HttpMethod.Post, "/graphql") { Content = new StringContent(json, Encoding.UTF8, Json) };

    private Task<ApiAnswer> GetAsync(string parameters) => server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?" + parameters)
    {
        Headers = { { "Accept", Modern } },
    });
}
