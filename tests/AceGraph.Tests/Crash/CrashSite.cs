using AceGraph.Auth;
using AceGraph.Commands;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AceGraph.Tests.Crash;

/// <summary>A data folder with the <see cref="PipelineCast"/>, and a token of each of its users.</summary>
public sealed class CrashSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _tokens = [];

    private CrashSite()
    {
    }

    /// <summary>The data folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Reads what is there, past the server.</summary>
    public Database Open() => new($"Data Source={new DataFolder(Folder).DatabaseFile}");

    /// <summary>Of a user, for longer than any run.</summary>
    public string Token(string email) => _tokens[email];

    /// <summary>Makes one.</summary>
    public static async Task<CrashSite> CreateAsync()
    {
        var site = new CrashSite();
        var options = new ServerOptions(site.Folder, TimeProvider.System)
        {
            Urls = "http://127.0.0.1:0",
            Settings = new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true" },
        };
        await using var app = ServerHost.Build(options, services => services.AddLogging(logging => logging.ClearProviders()));
        await ServerHost.StartAsync(app, CancellationToken.None);
        await app.Services.GetRequiredService<WriteLane>().RunAsync(scope => site.FillAsync(scope.Db, app.Services.GetRequiredService<BuiltInIssuer>()), _ => true, CancellationToken.None);
        await app.StopAsync();
        return site;
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose() => _folder.Dispose();

    private async Task<bool> FillAsync(AceGraphContext db, BuiltInIssuer issuer)
    {
        await PipelineCast.AddAsync(db);
        foreach (var user in db.Users.Local)
        {
            _tokens[user.Email] = issuer.Issue(TokenRequest.For(user, TimeSpan.FromHours(6)));
        }

        return true;
    }
}
