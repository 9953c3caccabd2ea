using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AceGraph.Tests.Crash;

/// <summary>A client that does not give up: it sends a call with the same key until it is told that it was done.</summary>
/// <param name="server">That goes down now and then.</param>
/// <param name="token">Of whom it acts for.</param>
public sealed class Sender(CrashingServer server, string token) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private int _count;

    /// <summary>Calls that were done, by mutation and key.</summary>
    public HashSet<(string Mutation, string Key)> Done { get; } = [];

    /// <summary>How many of them were sent more than once, as nobody knew whether they had been done.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many they are by now, for who watches from elsewhere.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Sends one mutation until it is answered.</summary>
    /// <returns>Its payload, which has no errors.</returns>
    public async Task<JsonElement> SendAsync(string mutation, string key, object input, string? selection = null)
    {
        var keyed = JsonSerializer.SerializeToNode(input)!.AsObject();
        keyed["idempotencyKey"] = key;
        var attempts = 1;
        JsonElement? payload;
        while ((payload = await TryAsync(Opportunities.Mutations.Document(mutation, selection), new JsonObject { ["input"] = keyed.DeepClone() })) is null)
        {
            attempts++;
            await Task.Delay(Pause);
        }

        if (payload.Value.GetProperty("errors").GetArrayLength() > 0)
        {
            throw new InvalidOperationException($"{mutation} {key}, attempt {attempts}, was refused: {payload.Value.GetRawText()}");
        }

        Repeated += attempts > 1 ? 1 : 0;
        Done.Add((mutation, key));
        Interlocked.Increment(ref _count);
        return payload.Value;
    }

    /// <summary>Asks until it is answered.</summary>
    /// <param name="query">Whose one field is named <c>payload</c>.</param>
    public async Task<JsonElement> AskAsync(string query)
    {
        while (true)
        {
            if (await TryAsync(query, []) is { } answer)
            {
                return answer;
            }

            await Task.Delay(Pause);
        }
    }

    /// <summary>Closes its connections.</summary>
    public void Dispose() => _client.Dispose();

    /// <returns>Null where there was no answer, or one that says to try again.</returns>
    private async Task<JsonElement?> TryAsync(string query, JsonObject variables)
    {
        try
        {
            var address = await server.AddressAsync();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "graphql")) { Content = JsonContent.Create(new { query, variables }) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await _client.SendAsync(request);
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return Payload(json.RootElement);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Payload(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors))
        {
            return answer.GetProperty("data").GetProperty("payload").Clone();
        }

        return errors[0].GetProperty("extensions").GetProperty("code").GetString() is "UNAVAILABLE" or "TIMEOUT"
            ? null
            : throw new InvalidOperationException(answer.GetRawText());
    }
}
