using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Partners;

public static class PartnerLoading
{
    /// <summary>The partner, where the viewer may see it.</summary>
    public static IDataLoaderResult<Partner?>? LoadPartner(this IResolveFieldContext context, long? id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "partners",
            id,
            "p.id",
            ids => new Sql($"SELECT {PartnerRows.Columns} FROM partners p WHERE {Visibility.Partners(viewer)} AND {ids}"),
            PartnerRows.Map,
            p => p.Id);
    }
}
