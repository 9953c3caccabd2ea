using System.Text.Json;

namespace AceGraph.Tests.Harness;

/// <summary>Reads lists page by page, as a client does.</summary>
/// <param name="Server">Whom it asks.</param>
/// <param name="Who">The e-mail of a stored user.</param>
/// <param name="Filter">An OpportunityFilter as JSON; null sends none.</param>
/// <param name="OrderBy">An OpportunityOrder as JSON; null sends none.</param>
public sealed record Walk(AceGraphServer Server, string Who, string? Filter = null, string? OrderBy = null)
{
    private const string Document = """
        query($first: Int, $after: String, $last: Int, $before: String, $filter: OpportunityFilter, $orderBy: OpportunityOrder) {
          opportunities(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
            nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }
        """;

    private const string InDefaultOrder = """
        query($first: Int, $after: String, $last: Int, $before: String, $filter: OpportunityFilter) {
          opportunities(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
            nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }
        """;

    /// <summary>One page.</summary>
    public async Task<Page> PageAsync(int? first = null, string? after = null, int? last = null, string? before = null)
    {
        var answer = await SendAsync(first, after, last, before);
        Assert.True(answer.Codes.Count == 0, $"{Filter} {OrderBy}: {answer.Json}");
        return new Page(answer.Data.GetProperty("opportunities"));
    }

    /// <summary>The answer as it comes, for what is refused.</summary>
    public Task<GraphQLResult> SendAsync(int? first = null, string? after = null, int? last = null, string? before = null) => Server.QueryAsync(
        Who, OrderBy is null ? InDefaultOrder : Document, new { first, after, last, before, filter = Json(Filter), orderBy = Json(OrderBy) });

    /// <summary>Every page from the first to the last.</summary>
    public async Task<List<Page>> ForwardAsync(int size)
    {
        List<Page> pages = [await PageAsync(first: size)];
        while (pages[^1].HasNext)
            pages.Add(await PageAsync(first: size, after: pages[^1].End));
        return pages;
    }

    /// <summary>Every page from the last to the first.</summary>
    public async Task<List<Page>> BackwardAsync(int size)
    {
        List<Page> pages = [await PageAsync(last: size)];
        while (pages[^1].HasPrevious)
            pages.Add(await PageAsync(last: size, before: pages[^1].Start));
        return pages;
    }

    private static JsonElement? Json(string? text) => text is null ? null : JsonDocument.Parse(text).RootElement;
}

/// <summary>A page of a connection.</summary>
/// <param name="Json">The connection.</param>
public sealed record Page(JsonElement Json)
{
    /// <summary>Of its items, in order.</summary>
    public List<string> Ids { get; } = [.. Json.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!)];

    /// <summary>What the server says.</summary>
    public bool HasNext => Json.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();

    /// <summary>What the server says.</summary>
    public bool HasPrevious => Json.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean();

    /// <summary>Of its first item.</summary>
    public string? Start => Json.GetProperty("pageInfo").GetProperty("startCursor").GetString();

    /// <summary>Of its last item.</summary>
    public string? End => Json.GetProperty("pageInfo").GetProperty("endCursor").GetString();

    /// <summary>Of the whole list.</summary>
    public int Total => Json.GetProperty("totalCount").GetInt32();
}
