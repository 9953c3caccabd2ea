using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Stories;

/// <summary>
/// A server on which people act, each by the API alone; what they do and what they are told is written down, to be read as a story.
/// </summary>
internal sealed partial class Story : IAsyncDisposable
{
    /// <summary>Alliance Lead of Contoso, the only user that the partner has at first.</summary>
    public const string Lead = "lead@contoso.example";

    /// <summary>AWS Validator.</summary>
    public const string Validator = "validator@aws.example";

    /// <summary>AWS Sales.</summary>
    public const string Sales = "sales@aws.example";

    private readonly StringBuilder _told = new();

    private Story(AceGraphServer server) => Server = server;

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; }

    /// <summary>Starts a server with what an operator's first commands make: one partner with its lead, and two people of AWS.</summary>
    public static async Task<Story> BeginAsync() => new(await AceGraphServer.StartAsync(db =>
    {
        db.Partners.Add(new Partner { Id = 1, Name = "Contoso" });
        db.Users.AddRange(
            new global::AceGraph.Users.User { Id = 11, Email = Lead, Name = "Lena Lead", PartnerId = 1, Roles = [UserRole.AllianceLead] },
            new global::AceGraph.Users.User { Id = 31, Email = Validator, Name = "Vera Validator", AwsRole = AwsRole.Validator },
            new global::AceGraph.Users.User { Id = 32, Email = Sales, Name = "Sam Sales", AwsRole = AwsRole.Sales });
        return Task.CompletedTask;
    }));

    /// <summary>A mutation that is to succeed.</summary>
    /// <param name="who">E-mail of the user.</param>
    /// <param name="mutation">Its name.</param>
    /// <param name="selection">Of the payload.</param>
    /// <param name="input">Written as JSON.</param>
    /// <returns>The payload.</returns>
    public async Task<JsonElement> DoAsync(string who, string mutation, string selection, object input)
    {
        var payload = await SendAsync(who, mutation, selection, input);
        Tell(who, mutation, payload);
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        return payload;
    }

    /// <summary>A mutation that is to be refused.</summary>
    public async Task RefusedAsync(string who, string mutation, object input)
    {
        var payload = await SendAsync(who, mutation, "__typename", input);
        Tell(who, mutation + " is refused", payload.GetProperty("errors"));
        Assert.NotEqual("[]", payload.GetProperty("errors").GetRawText());
    }

    /// <summary>A question that anybody may ask.</summary>
    /// <returns>The data.</returns>
    public async Task<JsonElement> AskAsync(string who, string query, object? variables = null)
    {
        var answer = await Server.QueryAsync(who, query, variables);
        Assert.True(answer.Codes.Count == 0, answer.Json.GetRawText());
        Tell(who, "asks", answer.Data);
        return answer.Data;
    }

    /// <summary>Lets time go by.</summary>
    public void Wait(TimeSpan time)
    {
        Server.Time.Advance(time);
        _told.Append("-- ").AppendLine(Server.Time.GetUtcNow().ToString("ddd yyyy-MM-dd HH:mm"));
    }

    /// <summary>Compares all that was told with what is expected.</summary>
    public void End() => Snapshot.Match(_told.ToString());

    /// <summary>Stops the server.</summary>
    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    private async Task<JsonElement> SendAsync(string who, string mutation, string selection, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await Server.QueryAsync(
            who, $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ {selection} errors {{ code field message }} }} }}", new { input });
        return answer.Codes.Count == 0 && answer.Data.GetProperty("payload") is { ValueKind: JsonValueKind.Object } payload
            ? payload
            : throw new InvalidOperationException($"{mutation}: {answer.Json.GetRawText()}");
    }

    private void Tell(string who, string act, JsonElement said) => _told
        .Append(who.Split('@')[0]).Append(' ').Append(act).Append(": ")
        .AppendLine(NewId().Replace(said.GetRawText().Replace(",\"errors\":[]", ""), "\"$1..\""));

    /// <summary>Ids that a server gives hold the time and a number drawn at random.</summary>
    [GeneratedRegex("\"([A-Z]-?)[0-9]{6,}\"")]
    private static partial Regex NewId();
}
