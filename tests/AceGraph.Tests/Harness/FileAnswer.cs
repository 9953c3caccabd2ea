using System.Net;
using System.Net.Http.Headers;

namespace AceGraph.Tests.Harness;

/// <summary>What an address other than the endpoint of GraphQL answered.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Text">The body.</param>
/// <param name="Headers">All of them as sent, by name in lower case.</param>
public sealed record FileAnswer(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The strong tag.</summary>
    public string Tag => Headers["etag"];

    /// <summary>Asks for a file.</summary>
    /// <param name="server">Running.</param>
    /// <param name="who">A token, or the e-mail of a stored user; null sends no token.</param>
    /// <param name="path">With its query.</param>
    /// <param name="tag">Sent as If-None-Match.</param>
    /// <param name="method">GET where null.</param>
    public static async Task<FileAnswer> GetAsync(AceGraphServer server, string? who, string path, string? tag = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (who is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who.Contains('@') ? await server.TokenAsync(who) : who);
        if (tag is not null)
            request.Headers.IfNoneMatch.ParseAdd(tag);
        using var response = await server.Client.SendAsync(request);
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString());
        return new FileAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(), headers);
    }
}
