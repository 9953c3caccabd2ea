using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>A server with the demo's accounts and few records, and a CRM that knows of it only what its queries answer.</summary>
public sealed class CrmServer : IAsyncLifetime
{
    /// <summary>ACE Manager of Northwind.</summary>
    public const string Manager = "manager@northwind.example";

    private static readonly JsonSerializerOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _picklists = null!;
    private IReadOnlyDictionary<string, string> _solutions = null!;

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    /// <summary>Starts it, and reads picklists and solutions as a CRM would.</summary>
    public async Task InitializeAsync()
    {
        Server = await AceGraphServer.StartDemoAsync(30);
        var answer = await Server.QueryAsync(Manager, "{ picklists { name values { name text } } solutions(first: 100) { nodes { id name } } }");
        _picklists = answer.Data.GetProperty("picklists").EnumerateArray().ToDictionary(
            p => Text(p, "name"), p => (IReadOnlyDictionary<string, string>)p.GetProperty("values").EnumerateArray().ToDictionary(v => Text(v, "text"), v => Text(v, "name")));
        _solutions = answer.Data.GetProperty("solutions").GetProperty("nodes").EnumerateArray().ToDictionary(s => Text(s, "name"), s => Text(s, "id"));
    }

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>A record of <see cref="CrmRecords"/>, mapped. Its target close date is taken half a year after the server's today.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="repaired">Texts to put the nearest known ones for.</param>
    public CrmRecord Read(string name, IEnumerable<UnknownText>? repaired = null)
    {
        var json = JsonNode.Parse(CrmRecords.Json(name))!.AsObject();
        json["targetCloseDate"] = "2026-09-30";
        foreach (var unknown in repaired ?? [])
            json[unknown.Field] = JsonNode.Parse(json[unknown.Field]!.ToJsonString(AsIs).Replace(unknown.Text, unknown.Nearest, StringComparison.Ordinal));
        return CrmRecord.Read(json.ToJsonString(), _picklists, _solutions);
    }

    /// <summary>Sends one mutation as the manager.</summary>
    public async Task<Answer> RunAsync(string mutation, object input) =>
        new(await Server.QueryAsync(Manager, Mutations.Document(mutation), new { input }));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
