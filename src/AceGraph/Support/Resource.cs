using AceGraph.Api.Types;
using AceGraph.Contracts;

namespace AceGraph.Support;

/// <summary>A page that helps the users of this installation.</summary>
[SchemaType]
public sealed record Resource(string Title, Uri Url);

public sealed class ResourceType : ObjectType<Resource>
{
    public ResourceType()
        : base("Resource", "A page that helps with the programme.")
    {
        Field("title", "String!", "What a link to it says.", r => r.Title);
        Field("url", "URL!", "Where it is.", r => r.Url);
    }
}
