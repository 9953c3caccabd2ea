using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace AceGraph.Tests.Api.Streams;

/// <summary>A client of graphql-sse that sends what it is told, right or wrong.</summary>
public sealed class EventReader : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventReader(HttpResponseMessage response, Stream body) => (_response, _lines) = (response, new StreamReader(body));

    public HttpResponseMessage Response => _response;

    /// <summary>Opens a stream, or is refused.</summary>
    public static async Task<EventReader> OpenAsync(HttpClient client, HttpRequestMessage request)
    {
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new EventReader(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>A request as the protocol has them.</summary>
    public static HttpRequestMessage Request(HttpMethod method, string query = "", object? body = null, string? token = null, string accept = "text/event-stream")
    {
        var request = new HttpRequestMessage(method, $"/graphql/stream{query}");
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        if (body is not null) request.Content = JsonContent.Create(body);
        if (token is not null) request.Headers.Add("X-GraphQL-Event-Stream-Token", token);
        return request;
    }

    /// <summary>The next event as <c>name data</c>, or the next comment as <c>:</c>; null at the end of the stream.</summary>
    public async Task<string?> ReadAsync()
    {
        var lines = new List<string>();
        while (await _lines.ReadLineAsync() is { } line)
        {
            if (line.Length == 0) return string.Join(' ', lines).TrimEnd();
            lines.Add(line.Replace("event: ", "").Replace("data: ", ""));
        }

        return null;
    }

    /// <summary>The next that is no comment.</summary>
    public async Task<string?> ReadEventAsync()
    {
        while (true)
        {
            if (await ReadAsync() is var told && told != ":") return told;
        }
    }

    /// <summary>All events to the end.</summary>
    public async Task<IReadOnlyList<string>> ReadToEndAsync()
    {
        var all = new List<string>();
        while (await ReadEventAsync() is { } told) all.Add(told);
        return all;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
