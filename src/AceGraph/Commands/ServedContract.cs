using System.Net;
using System.Net.Http.Headers;
using AceGraph.Contracts.Diff;

namespace AceGraph.Commands;

/// <summary>The contract that a running server prints at <c>/schema.graphql</c>.</summary>
internal static class ServedContract
{
    private const string File = "schema.graphql";
    private const int MostBytes = 16 << 20;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <param name="server">The server's address, or that of the file.</param>
    /// <param name="token">A bearer token; null for a server that asks for none.</param>
    /// <param name="cancellation">Stops waiting for the answer.</param>
    /// <exception cref="Refusal">The server cannot be reached, or answers no contract.</exception>
    public static async Task<ContractText> ReadAsync(Uri server, string? token, CancellationToken cancellation)
    {
        var address = AddressOf(server);
        using var client = new HttpClient { Timeout = Timeout, MaxResponseContentBufferSize = MostBytes };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        try
        {
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            using var response = await client.SendAsync(request, cancellation);
            return response.IsSuccessStatusCode
                ? new ContractText(address.ToString(), await response.Content.ReadAsStringAsync(cancellation))
                : throw Refused(address, response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or FormatException or InvalidOperationException || IsTimeout(e, cancellation))
        {
            throw new Refusal($"{address} cannot be read ({e.Message}): see that the server runs there.", e);
        }
    }

    private static Uri AddressOf(Uri server) => server.AbsolutePath.EndsWith($"/{File}", StringComparison.Ordinal)
        ? server
        : new Uri($"{server.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{File}");

    private static Refusal Refused(Uri address, HttpStatusCode status) => new(
        status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            ? $"{address} asks for a token: give one of the server's with --token ('acegraph token' makes one for the built-in issuer)."
            : $"{address} answers {(int)status} ({status}): give the address of an AceGraph server.");

    private static bool IsTimeout(Exception e, CancellationToken cancellation) => e is TaskCanceledException && !cancellation.IsCancellationRequested;
}
