using AceGraph.Api.Streams;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace AceGraph.Api;

public static class ApiSetup
{
    /// <summary>
    /// Registers the GraphQL engine and the endpoint for one schema. The host adds a <see cref="CallerResolver"/>, a
    /// <see cref="ReadinessCheck"/>, a <see cref="SchemaSource"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddGraphQLApi<TSchema>(this IServiceCollection services)
        where TSchema : class, ISchema
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section)
            .Validate(LimitsWork, $"Every setting of {LimitOptions.Section} must be a number above 0.").ValidateOnStart();
        services.AddOptions<ApiOptions>().BindConfiguration("").ValidateOnStart();
        services.AddSingleton<ApiSerializer>();
        services.AddSingleton<ErrorTranslator>();
        services.AddSingleton<FileResponder>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<InputReader>();
        services.AddSingleton<OperationRunner>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<StreamRunner>();
        services.AddSingleton<StreamCallers>();
        services.AddSingleton<StreamSerializer>();
        services.AddSingleton<StreamParts>();
        services.AddSingleton<OpenStreams>();
        services.AddSingleton<Reservations>();
        services.AddSingleton<SocketEndpoint>();
        services.AddSingleton<EventStreamEndpoint>();
        services.AddSingleton<ResponseWriter>();
        services.AddSingleton<IConfigureExecution, DocumentCache>();
        services.AddSingleton<IDocumentBuilder, GuardedDocumentBuilder>();
        services.AddSingleton<IDocumentValidator, CappedValidator>();
        services.AddSingleton<IErrorInfoProvider, ApiErrorInfo>();
        services.AddSingleton<IGraphQLSerializer>(provider => provider.GetRequiredService<ApiSerializer>());
        services.AddSingleton<IGraphQLTextSerializer>(provider => provider.GetRequiredService<ApiSerializer>());
        services.AddGraphQL(graphQL => graphQL
            .AddSchema<TSchema>()
            .AddExecutionStrategy<MutationStrategy>(OperationType.Mutation)
            .AddExecutionStrategy<QueryStrategy>(OperationType.Query)
            .AddExecutionStrategy<SubscriptionStrategy>(OperationType.Subscription)
            .AddValidationRule<IntrospectionRule>(useForCachedDocuments: true));
        return services;
    }

    private static bool LimitsWork(LimitOptions limits) => typeof(LimitOptions).GetProperties()
        .All(limit => limit.GetValue(limits) is > 0);
}
