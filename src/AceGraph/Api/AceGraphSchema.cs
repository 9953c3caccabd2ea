using AceGraph.Auth;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Api;

/// <summary>The whole contract.</summary>
public sealed class AceGraphSchema : Schema
{
    public AceGraphSchema(IServiceProvider services)
        : base(services)
    {
        this.AddPicklists();
        var query = new ObjectGraphType { Name = "Query" };
        query.Field<NonNullGraphType<StringGraphType>>("viewerEmail").Resolve(c => Viewer(c).User.Email);
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("viewerPermissions")
            .Resolve(c => Viewer(c).Permissions.Select(p => WireNames<Permission>.Of(p)));
        Query = query;
    }

    private static CurrentUser Viewer(IResolveFieldContext context) => (CurrentUser)context.Request().Caller;
}
