using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;

namespace AceGraph.Api;

/// <summary>What resolvers ask of their request.</summary>
public static class ResolveContextExtensions
{
    public static CurrentUser Viewer(this IResolveFieldContext context) => (CurrentUser)context.Request().Caller;

    public static Database Database(this IResolveFieldContext context) => context.Service<Database>();

    public static DateTimeOffset Now(this IResolveFieldContext context) => context.Service<TimeProvider>().GetUtcNow();

    public static T Service<T>(this IResolveFieldContext context)
        where T : notnull => context.Request().Services.GetRequiredService<T>();
}
