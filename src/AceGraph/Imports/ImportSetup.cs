namespace AceGraph.Imports;

internal static class ImportSetup
{
    /// <summary>What imports need of a server.</summary>
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportChecks>();
        services.AddSingleton<ImportCommits>();
        services.AddSingleton<ImportWork>();
        services.AddSingleton<ImportSignals>();
        services.AddSingleton<ImportProgress>();
        services.AddSingleton<ImportWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
    }
}
