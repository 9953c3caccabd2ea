using AceGraph.Picklists;

namespace AceGraph.Api;

public static class SchemaSetup
{
    /// <summary>The contract's schema with the engine that runs it; enough to print it, see <see cref="ApiSetup"/> for what serving needs.</summary>
    public static IServiceCollection AddAceGraphSchema(this IServiceCollection services)
    {
        services.AddTransient(typeof(PicklistEnumType<>));
        return services.AddGraphQLApi<AceGraphSchema>();
    }
}
