using AceGraph.Api;
using AceGraph.Api.Types;
using GraphQL.Types;

namespace AceGraph.Support;

public static class ResourceQueries
{
    public static void AddResourceQueries(this ObjectGraphType query) =>
        query.Field("resources", Sdl.Type("[Resource!]!"))
            .Description("Titles and addresses that the operator set, such as the guides of the programme.")
            .Resolve(c => c.Service<ResourceList>().Resources);
}
