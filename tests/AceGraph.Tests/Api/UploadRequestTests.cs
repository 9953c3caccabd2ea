using System.Text;
using System.Text.Json;

namespace AceGraph.Tests.Api;

public sealed class UploadRequestTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Operation = """{"query":"mutation($file: Upload) { keep(file: $file) }","variables":{"file":null}}""";
    private const string Map = """{"0":["variables.file"]}""";

    public static TheoryData<string, string> Taken => new()
    {
        { Operation, Map },
        { """{"query":"mutation($i: KeepInput) { keep(input: $i) }","variables":{"i":{"file":null}}}""", """{"0":["variables.i.file"]}""" },
        { """{"query":"mutation($f: [Upload]) { keep(files: $f) }","variables":{"f":[null,null]}}""", """{"0":["variables.f.1"]}""" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "[" + Operation + "]", Map, "takes one operation" },
        { "{", Map, "Part \"operations\" is not JSON" },
        { Operation, "{", "Part \"map\" is not JSON" },
        { Operation, "[]", "Part \"map\" is not an object" },
        { Operation, """{"0":"variables.file"}""", "names no list of paths for \"0\"" },
        { Operation, """{"0":[7]}""", "names no list of paths for \"0\"" },
        { Operation, "{}", "names 0 files: send 1 to 10" },
        { Operation, """{"0":[]}""", "\"0\" into 0 places" },
        { Operation, """{"0":["variables.file"],"0":["variables.file"]}""", "Part \"map\" is not JSON" },
        { Operation, """{"0":["variables.file","variables.file"]}""", "\"0\" into 2 places" },
        { Operation, "{\"0\":[" + string.Join(',', Enumerable.Repeat("\"variables.file\"", 50)) + "]}", "\"0\" into 50 places" },
        { Operation, """{"0":["variables.file"],"1":["variables.file"]}""", "two files into \"variables.file\"" },
        { Operation, "{" + string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"{i}\":[\"variables.file\"]")) + "}", "names 1000 files" },
        { Operation, """{"0":["variables.__proto__"]}""", "the path \"variables.__proto__\"" },
        { Operation, """{"0":["variables.__proto__.file"]}""", "no variable that is null" },
        { Operation, """{"0":["variables"]}""", "the path \"variables\"" },
        { Operation, """{"0":["query"]}""", "the path \"query\"" },
        { Operation, """{"0":["extensions.file"]}""", "the path \"extensions.file\"" },
        { Operation, """{"0":["variables.file.name"]}""", "no variable that is null" },
        { Operation, """{"0":["variables.other"]}""", "no variable that is null" },
        { """{"query":"{ hello }","variables":{"file":"x"}}""", Map, "no variable that is null" },
        { """{"query":"{ hello }","variables":{"f":[null]}}""", """{"0":["variables.f.1"]}""", "no variable that is null" },
        { """{"query":"{ hello }","variables":{"f":[null]}}""", """{"0":["variables.f.-1"]}""", "no variable that is null" },
        { """{"query":"{ hello }"}""", Map, "no variable that is null" },
        { Operation, """{"0":["variables.file"],"1":["variables.two"]}""", "Part \"1\" is missing" },
        { Operation, """{"1":["variables.file"]}""", "Part \"0\" is not named in the map" },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task File_ArrivesInItsVariableAndIsDeletedAfterwards(string operations, string map)
    {
        var answer = await SendAsync(Text("operations", operations), Text("map", map), File("0", "a,b\n1,ü\n"));
        Assert.Equal("deals.csv|9|a,b\n1,ü\n", answer.Data("keep").GetString());
        Assert.False(System.IO.File.Exists(server.Log.KeptAt));
        Assert.False(Directory.Exists(Path.GetDirectoryName(server.Log.KeptAt)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WrongRequest_IsRefusedByWhatIsWrong(string operations, string map, string named)
    {
        var content = $"file of {named}";
        var answer = await SendAsync(Text("operations", operations), Text("map", map), File("0", content));
        Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
        Assert.Contains(named, answer.Message);
        Assert.Empty(Kept(content));
    }

    [Fact]
    public async Task WrongParts_AreRefusedByName()
    {
        await BadAsync("Part \"operations\" is missing or out of place", Text("map", Map), Text("operations", Operation), File("0", "x"));
        await BadAsync("Part \"map\" is missing or out of place", Text("operations", Operation), File("0", "x"), Text("map", Map));
        await BadAsync("Part \"0\" came twice", Text("operations", Operation), Text("map", Map), File("0", "x"), File("0", "x"));
        await BadAsync("Part \"0\" has no file name", Text("operations", Operation), Text("map", Map), Text("0", "x"));
        await BadAsync("Part \"1\" is not named in the map", Text("operations", Operation), Text("map", Map), File("0", "x"), File("1", "x"));
        await BadAsync("Part \"0\" is missing", Text("operations", Operation), Text("map", Map));
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{", "to its end")]
    [InlineData("--b\r\n\r\nx\r\n--b--\r\n", "Content-Disposition")]
    [InlineData("--b\r\nContent-Disposition: attachment; name=\"operations\"\r\n\r\nx\r\n--b--\r\n", "Content-Disposition")]
    [InlineData("nothing", "to its end")]
    [InlineData("", "to its end")]
    public async Task BrokenForm_IsRefused(string body, string named) => Bad(named, await PostAsync(body, "multipart/form-data; boundary=b"));

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=\"\"")]
    [InlineData("multipart/form-data; boundary=0123456789012345678901234567890123456789012345678901234567890123456789x")]
    public async Task FormWithoutBoundary_IsRefused(string type) => Bad("boundary", await PostAsync("--b--", type));

    [Theory]
    [InlineData("multipart/mixed; boundary=b")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task OtherForm_IsNoUpload(string type) => Assert.Equal((415, "UNSUPPORTED_MEDIA_TYPE"), await PostAsync("--b--", type) is var a ? (a.Status, a.Code) : default);

    [Fact]
    public async Task FormWithoutToken_IsRefusedBeforeItIsRead()
    {
        using var request = Request([Text("operations", Operation), Text("map", Map), File("0", "x")]);
        request.Headers.Add("Authorization", "Bearer wrong");
        Assert.Equal((401, "UNAUTHENTICATED"), await server.SendAsync(request) is var a ? (a.Status, a.Code) : default);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\deals\\q3.csv", "q3.csv")]
    [InlineData("..", "..")]
    public async Task FileName_IsForPeopleOnly(string given, string shown)
    {
        var answer = await SendAsync(Text("operations", Operation), Text("map", Map), File("0", "x", given));
        Assert.Equal($"{shown}|1|x", answer.Data("keep").GetString());
    }

    [Fact]
    public async Task TooManyBytes_AreRefusedToldOrNot()
    {
        await using var own = await OwnServer.StartAsync("Limits:UploadBytes", "1000");
        var content = "limit " + new string('x', 995);
        foreach (var isTold in new[] { true, false })
        {
            using var request = Request([Text("operations", Operation), Text("map", Map), File("0", content)]);
            request.Headers.TransferEncodingChunked = !isTold;
            var answer = await own.Api.SendAsync(request);
            Assert.Equal((413, "TOO_LARGE"), (answer.Status, answer.Code));
            Assert.Contains("larger than 1000 bytes together", answer.Message);
        }

        Assert.Empty(Kept(content));
        using var least = Request([Text("operations", Operation), Text("map", Map), File("0", new string('x', 1000))]);
        Assert.Equal(200, (await own.Api.SendAsync(least)).Status);
    }

    [Fact]
    public async Task FilesTogether_AreHeldAgainstTheLimit()
    {
        await using var own = await OwnServer.StartAsync("Limits:UploadBytes", "1000");
        const string two = """{"query":"mutation($f: [Upload]) { keep(files: $f) }","variables":{"f":[null,null]}}""";
        using var request = Request(
            [Text("operations", two), Text("map", """{"0":["variables.f.0"],"1":["variables.f.1"]}"""), File("0", new string('x', 600)), File("1", new string('x', 600))]);
        Assert.Equal("TOO_LARGE", (await own.Api.SendAsync(request)).Code);
    }

    [Fact]
    public async Task LargeFile_PassesWhereALargeBodyDoesNot()
    {
        var content = new string('x', 9_000_000);
        var answer = await SendAsync(Text("operations", Operation), Text("map", Map), File("0", content));
        Assert.Equal($"deals.csv|{content.Length}|", answer.Data("keep").GetString()![..18]);
        Assert.Equal(413, (await server.PostAsync(JsonSerializer.Serialize(new { query = content }))).Status);
        Assert.Equal("TOO_LARGE", (await SendAsync(Text("operations", content), Text("map", Map), File("0", "x"))).Code);
    }

    [Fact]
    public async Task UploadWithoutAFile_IsRefused()
    {
        var answer = await server.QueryAsync("mutation($file: Upload) { keep(file: $file) }", new { file = "deals.csv" });
        Assert.Equal((400, "VALIDATION_FAILED"), (answer.Status, answer.Code));
        Assert.Equal("VALIDATION_FAILED", (await server.QueryAsync("mutation { keep(file: \"deals.csv\") }")).Code);
        Assert.Equal(JsonValueKind.Null, (await server.QueryAsync("mutation { keep }")).Data("keep").ValueKind);
    }

    private async Task BadAsync(string named, params Part[] parts) => Bad(named, await SendAsync(parts));

    private static void Bad(string named, ApiAnswer answer)
    {
        Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
        Assert.Contains(named, answer.Message);
    }

    private async Task<ApiAnswer> SendAsync(params Part[] parts)
    {
        using var request = Request(parts);
        return await server.SendAsync(request);
    }

    private async Task<ApiAnswer> PostAsync(string body, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await server.SendAsync(request);
    }

    private static HttpRequestMessage Request(Part[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content, file) in parts)
        {
            if (file is null)
                form.Add(new StringContent(content), name);
            else
                form.Add(new StringContent(content), name, file);
        }

        return new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form, Headers = { { "Accept", "application/graphql-response+json" } } };
    }

    private static Part Text(string name, string content) => new(name, content, null);

    private static Part File(string name, string content, string file = "deals.csv") => new(name, content, file);

    /// <summary>Files of any request that hold a text and are still there.</summary>
    private static IEnumerable<string> Kept(string content) => Directory.GetDirectories(Path.GetTempPath(), "acegraph-upload-*")
        .SelectMany(folder => Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
        .Where(path => new FileInfo(path) is { Exists: true } file && file.Length == Encoding.UTF8.GetByteCount(content) && System.IO.File.ReadAllText(path) == content);

    private sealed record Part(string Name, string Content, string? FileName);
}
