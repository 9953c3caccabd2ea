using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AceGraph.Auth;
using AceGraph.Commands.Demo;
using AceGraph.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Harness;

/// <summary>
/// A whole server on a free port of 127.0.0.1, with its own data folder, which is gone when the server is disposed. Tests of one class
/// share one as a fixture where they do not write the same records.
/// </summary>
public sealed class AceGraphServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder;
    private readonly bool _isGuest;

    private AceGraphServer(WebApplication app, TemporaryFolder folder, FakeTimeProvider time, bool isGuest)
    {
        (_app, _folder, _isGuest, Time) = (app, folder, isGuest, time);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>When every server starts unless a test says otherwise: a Tuesday at noon, UTC.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Address of the server, such as <c>http://127.0.0.1:12345</c>.</summary>
    public string Url => _app.Urls.Single();

    /// <summary>Talks to the server, without a token.</summary>
    public HttpClient Client { get; }

    /// <summary>The server's clock. It stands still until a test moves it.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>The server's own services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Where the server keeps its database and keys.</summary>
    public string Folder => _folder.Path;

    /// <summary>Starts a server with an empty database, or with users by <paramref name="seed"/>.</summary>
    /// <param name="seed">Adds records before the first request.</param>
    /// <param name="time">The clock; one that stands at <see cref="Start"/> when null.</param>
    /// <param name="settings">Settings by name, such as <c>Auth:Authority</c>.</param>
    /// <param name="overrides">Services that replace the server's.</param>
    public static async Task<AceGraphServer> StartAsync(
        Func<AceGraphContext, Task>? seed = null,
        FakeTimeProvider? time = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? overrides = null)
    {
        var server = await HostAsync(new TemporaryFolder(), false, time ?? new FakeTimeProvider(Start), settings, overrides);
        if (seed is not null)
            await server.WriteAsync(seed);
        return server;
    }

    /// <summary>Starts another server on this one's data folder, with its clock; it is to be disposed before this one.</summary>
    public Task<AceGraphServer> StartBesideAsync() => HostAsync(_folder, true, Time, null, null);

    /// <summary>Starts a server as <c>demo</c> does, with the demo's data and users; their dates are those before the clock's day.</summary>
    /// <param name="opportunities">How many; the smaller, the sooner it runs.</param>
    /// <param name="time">The clock; one that stands at <see cref="Start"/> when null.</param>
    public static async Task<AceGraphServer> StartDemoAsync(int opportunities = 60, FakeTimeProvider? time = null)
    {
        time ??= new FakeTimeProvider(Start);
        var server = await StartAsync(time: time);
        var demo = new DemoOptions(opportunities);
        await DemoData.FillAsync(server.Services.GetRequiredService<Database>(), time, demo, progress: null, CancellationToken.None);
        return server;
    }

    /// <summary>Changes records past the API, in one transaction.</summary>
    public Task WriteAsync(Func<AceGraphContext, Task> change) => _app.WriteAsync(change);

    /// <summary>A token of the built-in issuer for a stored user, valid for an hour of <see cref="Time"/>.</summary>
    /// <param name="email">Of a stored user.</param>
    /// <param name="roles">Wire names to narrow the token to; none: all that the user has.</param>
    public async Task<string> TokenAsync(string email, params string[] roles)
    {
        var found = await Services.GetRequiredService<UserLookup>().FindAsync(email, CancellationToken.None);
        var request = TokenRequest.For(found!.Value.User, TimeSpan.FromHours(1));
        return Services.GetRequiredService<BuiltInIssuer>().Issue(request with { Roles = roles.Length == 0 ? null : roles });
    }

    /// <summary>Sends an operation and reads the answer, whatever its status.</summary>
    /// <param name="who">A token, or the e-mail of a stored user; null sends no token.</param>
    /// <param name="query">The GraphQL document.</param>
    /// <param name="variables">An object that is written as JSON.</param>
    public Task<GraphQLResult> QueryAsync(string? who, string query, object? variables = null) =>
        PostAsync(who, JsonContent.Create(new { query, variables }));

    /// <summary>Sends a body as it is, for what no serializer writes.</summary>
    /// <param name="who">A token, or the e-mail of a stored user; null sends no token.</param>
    /// <param name="body">With its media type.</param>
    /// <param name="cancellation">Leaves before the answer.</param>
    public async Task<GraphQLResult> PostAsync(string? who, HttpContent body, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (who is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who.Contains('@') ? await TokenAsync(who) : who);
        using var response = await Client.SendAsync(request, cancellation);
        return new GraphQLResult(response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation)).RootElement);
    }

    /// <summary>Stops the server as a signal would, and removes its data folder.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (!_isGuest)
            _folder.Dispose();
    }

    private static async Task<AceGraphServer> HostAsync(
        TemporaryFolder folder, bool isGuest, FakeTimeProvider time, IReadOnlyDictionary<string, string?>? settings, Action<IServiceCollection>? overrides) =>
        new(await ServerApp.StartAsync(folder.Path, time, settings, overrides), folder, time, isGuest);
}
