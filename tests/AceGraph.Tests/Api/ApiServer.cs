using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AceGraph.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Api;

/// <summary>The endpoint on a real port with a schema of its own. Any token but "wrong" is a caller of that name; for "busy" the look-up itself fails.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    private readonly Dictionary<string, string?> _settings = [];
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>What the fields of <see cref="ApiSchema"/> note down, shared by the requests of one server.</summary>
    public FieldLog Log { get; } = new();

    /// <summary>Stands still unless a test moves it.</summary>
    public FakeTimeProvider Time { get; } = new();

    public List<string> LogLines { get; } = [];

    /// <summary>Authorizations that were good and are no more.</summary>
    public ConcurrentDictionary<string, bool> Refused { get; } = new();

    /// <summary>What the look-up of a caller waits for; takes the token that ends with the request.</summary>
    public Func<CancellationToken, Task> LookUp { get; set; } = _ => Task.CompletedTask;

    public bool Ready { get; set; } = true;

    /// <summary>How often readiness was asked of the database's stand-in.</summary>
    public int ReadinessAsked { get; private set; }

    /// <summary>A server with a setting of its own, to be disposed by the test.</summary>
    public static async Task<ApiServer> StartAsync(string setting, string value)
    {
        var server = new ApiServer();
        server._settings[setting] = value;
        await server.InitializeAsync();
        return server;
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Logging.AddProvider(new LineLogger(LogLines));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(Log);
        builder.Services.AddSingleton<CallerResolver>(ResolveAsync);
        builder.Services.AddSingleton<SchemaSource>(() => "type Query { a: Int }\n");
        builder.Services.AddSingleton<ReadinessCheck>(_ =>
        {
            ReadinessAsked++;
            return Task.FromResult(Ready);
        });
        builder.Services.AddGraphQLApi<ApiSchema>();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGraphQLApi();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "tester");
    }

    /// <summary>Stops it as a signal would.</summary>
    public Task StopAsync() => _app!.StopAsync();

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    /// <summary>Posts an operation, accepting only the modern media type.</summary>
    public Task<ApiAnswer> QueryAsync(string query, object? variables = null) =>
        PostAsync(JsonSerializer.Serialize(new { query, variables }));

    public async Task<ApiAnswer> PostAsync(string json, string accept = "application/graphql-response+json") =>
        await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
            Headers = { { "Accept", accept } },
        });

    public async Task<ApiAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        return new ApiAnswer(response, await response.Content.ReadAsStringAsync());
    }

    private async ValueTask<Caller?> ResolveAsync(HttpContext context)
    {
        await LookUp(context.RequestAborted);
        var token = context.Request.Headers.Authorization.ToString();
        if (token == "Bearer busy")
            throw new SqliteException("database is locked", 5);
        return token is "" or "Bearer wrong" || Refused.ContainsKey(token) ? null : new TestCaller(token);
    }

    private sealed class TestCaller(string key) : Caller
    {
        public override string Key => key;
    }
}
