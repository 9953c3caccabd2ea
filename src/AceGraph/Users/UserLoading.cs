using AceGraph.Api;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Users;

public static class UserLoading
{
    /// <summary>A user who stands in a record that the viewer sees, or null where there is none.</summary>
    public static IDataLoaderResult<User?>? LoadUser(this IResolveFieldContext context, long? id) => context.LoadById(
        "users", id, "u.id", ids => new Sql($"SELECT {UserRows.Columns} FROM users u WHERE {ids}"), UserRows.Map, u => u.Id);
}
