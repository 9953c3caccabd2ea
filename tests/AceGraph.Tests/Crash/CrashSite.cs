using System.Diagnostics;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Crash;

/// <summary>A data folder with the <see cref="PipelineCast"/>, and a token of each of its users.</summary>
public sealed class CrashSite : IDisposable
{
    /// <summary>How long nothing may come of what is owed until it is taken for lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _tokens = [];

    private CrashSite()
    {
    }

    /// <summary>The data folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Where its mails are written.</summary>
    public string MailFolder => Path.Combine(Folder, "mail");

    /// <summary>Reads what is there, past the server.</summary>
    public Database Open() => new($"Data Source={new DataFolder(Folder).DatabaseFile}");

    /// <summary>Of a user, for longer than any run.</summary>
    public string Token(string email) => _tokens[email];

    /// <summary>Makes one.</summary>
    public static async Task<CrashSite> CreateAsync()
    {
        var site = new CrashSite();
        await using var app = await site.StartAsync(TimeProvider.System);
        await app.WriteAsync(db => site.FillAsync(db, app.Services.GetRequiredService<BuiltInIssuer>()));
        await app.StopAsync();
        return site;
    }

    /// <summary>Lets a server that nobody kills send what is owed.</summary>
    /// <param name="time">Its clock.</param>
    public async Task SendAsync(TimeProvider time)
    {
        await using var app = await StartAsync(time);
        var database = app.Services.GetRequiredService<Database>();
        var (owed, since) = (long.MaxValue, Stopwatch.GetTimestamp());
        while (owed > 0 && Stopwatch.GetElapsedTime(since) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            var now = await database.ScalarAsync<long>(
                new Sql($"SELECT (SELECT count(*) FROM webhook_deliveries d WHERE d.status = 'PENDING') + (SELECT count(*) FROM messages m WHERE m.status = 'PENDING')"),
                CancellationToken.None);
            (owed, since) = now == owed ? (owed, since) : (now, Stopwatch.GetTimestamp());
        }

        await app.StopAsync();
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose() => _folder.Dispose();

    private Task<WebApplication> StartAsync(TimeProvider time) => ServerApp.StartAsync(
        Folder, time, new Dictionary<string, string?> { ["Auth:BuiltIn"] = "true", ["Webhooks:AllowPrivateTargets"] = "true" });

    private async Task FillAsync(AceGraphContext db, BuiltInIssuer issuer)
    {
        await PipelineCast.AddAsync(db);
        foreach (var user in db.Users.Local)
        {
            _tokens[user.Email] = issuer.Issue(TokenRequest.For(user, TimeSpan.FromHours(6)));
        }
    }
}
