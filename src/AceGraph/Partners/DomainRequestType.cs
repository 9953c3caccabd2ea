using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Users;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Partners;

public sealed class DomainRequestType : ObjectType<DomainRequest>
{
    public DomainRequestType()
        : base("DomainRequest", "What a partner asks of its list of domains, and what AWS Sales decided.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`Q` and up to 19 digits.", q => NodeId.Format(NodeId.DomainRequest, q.Id));
        Field("domain", "String!", "Lower case, without `www.`, in punycode.", q => q.Domain);
        Field("kind", "DomainRequestKind!", "To put it on the list, or to take it off.", q => q.Kind);
        Field("status", "DomainRequestStatus!", "Whether AWS has decided, and how.", q => q.Status);
        Field("requestedBy", "User!", "Who asked.", (q, c) => c.LoadUser(q.RequestedById));
        Field("requestedAt", "DateTime!", "When.", q => q.RequestedAt);
        Field("decidedAt", "DateTime", "When AWS decided; null: not yet.", q => q.DecidedAt);
        Field("comment", "String", "What AWS says of it.", q => q.Comment);
    }
}

internal static class DomainRequestLoading
{
    /// <summary>The request, where the viewer may see it.</summary>
    public static IDataLoaderResult<DomainRequest?>? LoadDomainRequest(this IResolveFieldContext context, long? id)
    {
        var viewer = context.Viewer();
        return context.LoadById("domain requests", id, "q.id", ids => Select(viewer, ids), DomainRequestRows.Map, q => q.Id);
    }

    /// <summary>Those of a partner that the viewer may see, newest first.</summary>
    public static IDataLoaderResult<IReadOnlyList<DomainRequest>> LoadDomainRequests(this IResolveFieldContext context, long partnerId)
    {
        var viewer = context.Viewer();
        return context.LoadMany(
            "domain requests of partners",
            partnerId,
            "q.partner_id",
            ids => Select(viewer, ids).Append($" ORDER BY q.requested_at DESC, q.id DESC"),
            DomainRequestRows.Map,
            q => q.PartnerId);
    }

    private static Sql Select(CurrentUser viewer, Sql condition) =>
        new($"SELECT {DomainRequestRows.Columns} FROM domain_requests q WHERE {Visibility.DomainRequests(viewer)} AND {condition}");
}
