namespace AceGraph.Imports;

internal static class ImportSetup
{
    /// <summary>What works on imports, step by step.</summary>
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportChecks>();
        services.AddSingleton<ImportCommits>();
        services.AddSingleton<ImportWork>();
    }

    /// <summary>What takes the steps in a server, and tells of them.</summary>
    public static void AddImportWorker(this IServiceCollection services)
    {
        services.AddSingleton<ImportSignals>();
        services.AddSingleton<ImportProgress>();
        services.AddSingleton<ImportWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
    }
}
