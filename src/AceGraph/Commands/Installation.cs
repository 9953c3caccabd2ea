using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Commands;

/// <summary>An installation as a command works on it beside a running server: its settings and its database, migrated.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly TimeProvider _time;
    private readonly ServiceProvider _services;

    private Installation(DataFolder folder, Settings settings, TimeProvider time)
    {
        (Folder, Settings, _time) = (folder, settings, time);
        var services = new ServiceCollection().AddLogging();
        services.AddWriting(settings, folder, time);
        _services = services.BuildServiceProvider();
    }

    public DataFolder Folder { get; }

    public Settings Settings { get; }

    public Database Database => Service<Database>();

    public WriteLane Lane => Service<WriteLane>();

    public IdGenerator Ids => Service<IdGenerator>();

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>As the server that runs on this folder would find it: a demo's folder always has the built-in issuer.</summary>
    /// <exception cref="Refusal">The built-in issuer is off.</exception>
    public BuiltInIssuer Issuer()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        var isLocal = Environments.Development.Equals(environment, StringComparison.OrdinalIgnoreCase);
        return Folder.IsDemo || Settings.Auth.Decide(isLocal)
            ? new BuiltInIssuer(Folder, _time)
            : throw new Refusal("The built-in issuer is off (Auth:Authority is set): take the token from that issuer.");
    }

    public static async Task<Installation> OpenAsync(string data, TimeProvider time, CancellationToken cancellation)
    {
        var settings = Settings.Load();
        var folder = new DataFolder(data);
        folder.Create();
        var installation = new Installation(folder, settings, time);
        await DatabaseAccess.MigrateAsync(installation.Database, cancellation);
        return installation;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
