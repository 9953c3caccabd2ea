using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Calendars;
using AceGraph.Changes;
using AceGraph.Charts;
using AceGraph.Commands.Rehearsal;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Messages;
using AceGraph.Reviews;
using AceGraph.Webhooks;
using GraphQL.Types;

namespace AceGraph.Commands;

/// <summary>Puts the server together.</summary>
public static class ServerHost
{
    private const int HeaderBytes = 32 * 1024;

    /// <summary>A server that is ready to start; its database is not migrated yet, see <see cref="StartAsync"/>.</summary>
    /// <param name="options">From the command line.</param>
    /// <param name="overrides">Registered last, so that it wins.</param>
    /// <exception cref="Refusal">A setting cannot work.</exception>
    public static WebApplication Build(ServerOptions options, Action<IServiceCollection>? overrides = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = options.Environment });
        builder.Configuration.Sources.Clear();
        ReadSources(builder.Configuration, options);
        var settings = new Settings(builder.Configuration);
        var builtIn = settings.Auth.Decide(options.IsDemo || builder.Environment.IsDevelopment());
        var folder = new DataFolder(options.Data);
        folder.Create();
        ConfigureServer(builder, options);
        AddServices(builder.Services, options, settings, folder);
        builder.Services.AddAuth(settings.Auth, builtIn);
        overrides?.Invoke(builder.Services);
        var app = builder.Build();
        if (builtIn)
            _ = app.Services.GetRequiredService<BuiltInIssuer>().Key;
        Map(app);
        return app;
    }

    /// <summary>Builds the schema, whose faults then show before the first request, migrates an older database, and listens.</summary>
    /// <exception cref="Refusal">The database is of a newer server or cannot be opened, or an address cannot be listened on.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation)
    {
        app.Services.GetRequiredService<ISchema>().Initialize();
        await DatabaseAccess.MigrateAsync(app.Services.GetRequiredService<Database>(), cancellation);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new Refusal($"{e.Message.TrimEnd('.')}: stop what listens there, or take another address with --urls.", e);
        }
        catch (Exception e) when (e is IOException or FormatException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            throw new Refusal($"The server cannot listen on {app.Configuration[WebHostDefaults.ServerUrlsKey]}: {e.Message}", e);
        }
    }

    private static void ReadSources(ConfigurationManager configuration, ServerOptions options)
    {
        var last = new Dictionary<string, string?>(options.Settings);
        if (options.IsDemo)
            (last["Auth:BuiltIn"], last["Auth:Authority"]) = ("true", "");
        Settings.AddSources(configuration, last);
    }

    private static void ConfigureServer(WebApplicationBuilder builder, ServerOptions options)
    {
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Above the limit of the endpoint, which answers in GraphQL's terms; this one only bounds what is drained.
            kestrel.Limits.MaxRequestBodySize = 2L * builder.Configuration.GetValue("Limits:BodyBytes", new LimitOptions().BodyBytes);
            kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
            kestrel.Limits.MaxRequestLineSize = HeaderBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            console.UseUtcTimestamp = true;
        });
        // What stops the start is told by the command, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // These categories tell request lines and refused tokens at Information, and both may hold secrets.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Warning)
            // A webhook that fails is told by its deliveries.
            .AddFilter("Polly", LogLevel.Critical);
    }

    private static void AddServices(IServiceCollection services, ServerOptions options, Settings settings, DataFolder folder)
    {
        services.AddWriting(settings, folder, options.Time);
        services.AddHostedService(provider => provider.GetRequiredService<ChangeFeed>());
        services.AddImportWorker();
        services.AddWebhooks(settings.Webhooks);
        services.AddSingleton(settings.Resources);
        services.AddHostedService<WarmUp>();
        services.AddHostedService<InvitationKeeper>();
        if (options.IsRehearsal)
            services.AddHostedService<RehearsedValidator>();
        services.AddSingleton<CalendarReader>();
        services.AddSingleton<ExportRequest>();
        services.AddHostedService<MailService>();
        services.AddGraphQLApi<AceGraphSchema>();
        services.AddSingleton<SchemaSource>(provider =>
        {
            var text = SchemaPrinter.Print(provider.GetRequiredService<ISchema>()).Whole;
            return () => text;
        });
        services.AddSingleton<ReadinessCheck>(provider => provider.GetRequiredService<Database>().IsReadyAsync);
    }

    private static void Map(WebApplication app)
    {
        app.MapGraphQLApi();
        app.MapExplorer();
        app.MapCharts();
        app.MapCalendars();
        app.MapImportFiles();
        app.MapFailedRows();
    }
}
