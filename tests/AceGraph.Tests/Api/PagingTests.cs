using AceGraph.Api;

namespace AceGraph.Tests.Api;

public sealed class PagingTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("first: 0", "\"first\" is 0")]
    [InlineData("first: 101", "\"first\" is 101")]
    [InlineData("first: -1", "\"first\" is -1")]
    [InlineData("last: 1000", "\"last\" is 1000")]
    [InlineData("first: 1, last: 1", "were both given")]
    public async Task WrongSize_IsRefusedBeforeExecution(string arguments, string named)
    {
        var answer = await server.QueryAsync($"{{ hello page({arguments}) }}");

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_PAGE_SIZE", answer.Code);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
        Assert.False(answer.Json.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task KeptDocument_StillChecksItsVariables()
    {
        const string query = "query($n: Int) { hello page(first: $n) }";

        Assert.Equal(200, (await server.QueryAsync(query, new { n = 5 })).Status);
        var answer = await server.QueryAsync(query, new { n = 500 });
        Assert.Equal("BAD_PAGE_SIZE", answer.Code);
        Assert.Equal(400, answer.Status);
        Assert.Equal(200, (await server.QueryAsync(query)).Status);
    }

    [Fact]
    public async Task KeptDocument_StillChecksItsMethod()
    {
        const string query = "mutation Kept { add }";
        Assert.Equal(200, (await server.QueryAsync(query)).Status);

        Assert.Equal(405, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + query))).Status);
    }

    [Theory]
    [InlineData("page", 25, false)]
    [InlineData("page(first: null, last: null)", 25, false)]
    [InlineData("page(first: 100)", 100, false)]
    [InlineData("page(last: 3, before: \"x\")", 3, true)]
    public async Task Arguments_AreRead(string field, int size, bool backward)
    {
        var answer = await server.QueryAsync($"{{ page: {field} }}");

        Assert.Contains($"Backward = {backward}, Size = {size} ", answer.Data("page").GetString());
    }

    [Fact]
    public void Cursor_BringsBackItsKeys()
    {
        object?[] keys = [null, long.MinValue, "", "Ωß😀", 0L, long.MaxValue];
        var fingerprint = Cursor.Fingerprint("opportunities|stage=WON|UPDATED_AT");

        Assert.True(Cursor.TryDecode(Cursor.Encode(fingerprint, keys), fingerprint, out var read));

        Assert.Equal(keys, read);
    }

    [Fact]
    public void CursorOfAnotherOrder_IsRefused()
    {
        var cursor = Cursor.Encode(Cursor.Fingerprint("a"), 1L);

        Assert.False(Cursor.TryDecode(cursor, Cursor.Fingerprint("b"), out var keys));
        Assert.Empty(keys);
    }

    [Fact]
    public void ChangedCursor_IsRefusedWhereverItIsChanged()
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= \0é";
        var cursor = Cursor.Encode(7, "2026-11-23T10:00:00Z", 42L);

        var accepted = from at in Enumerable.Range(0, cursor.Length)
                       from letter in alphabet
                       where cursor[at] != letter && Cursor.TryDecode(cursor.Remove(at, 1).Insert(at, $"{letter}"), 7, out _)
                       select at;

        Assert.Empty(accepted);
        Assert.DoesNotContain(Enumerable.Range(0, cursor.Length), length => Cursor.TryDecode(cursor[..length], 7, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("=")]
    [InlineData("' or 1=1--")]
    [InlineData("AQAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("////////////////////////////////")]
    public void ForeignText_IsNoCursor(string text)
    {
        Assert.False(Cursor.TryDecode(text, 0, out _));
        Assert.False(Cursor.TryDecode(Cursor.Encode(0, 1L) + text + " ", 0, out _));
    }
}
