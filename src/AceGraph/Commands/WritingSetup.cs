using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Messages;
using AceGraph.Mutations;
using AceGraph.Support;
using AceGraph.Webhooks;

namespace AceGraph.Commands;

/// <summary>What is needed to write to an installation: the same for the server and for a command beside it, so that both log and owe the same.</summary>
internal static class WritingSetup
{
    public static void AddWriting(this IServiceCollection services, Settings settings, DataFolder folder, TimeProvider time)
    {
        services.AddSingleton(time);
        services.AddSingleton(folder);
        services.AddSingleton(_ => new Database(settings.ConnectionString(folder)));
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<WriteLane>();
        services.AddSingleton<LastRefusals>();
        services.AddSingleton<MutationRunner>();
        services.AddSingleton(_ => new IdGenerator(time, settings.Database.Server));
        services.AddImports();
        services.AddMail(settings.Mail, folder, settings.PublicUrl);
        services.AddWebhookOutbox();
    }
}
