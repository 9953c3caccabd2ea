using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Partners;
using GraphQL;

namespace AceGraph.Users;

public sealed class UserType : ObjectType<User>
{
    public UserType()
        : base("User", "Someone who signs in: of a partner, or of AWS. Who stands in a visible record shows name, title and e-mail there.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`U` and up to 19 digits.", u => NodeId.Format(NodeId.User, u.Id));
        Field("version", "Int!", "Rises by one with every change.", u => u.Version);
        Field("email", "String!", "Lower case; unique over all partners.", u => u.Email);
        Field("name", "String!", "Full name.", u => u.Name);
        Field("title", "String", "Job title.", u => u.Title);
        Field("status", "UserStatus",
            "Whether the user may sign in. Null, as are roles and the two times, for viewers who do not manage users (of oneself they are always told).",
            (u, c) => IsTold(u, c) ? u.Status : null);
        Field("partner", "Partner", "Null for an AWS user.", (u, c) => c.LoadPartner(u.PartnerId));
        Field("roles", "[UserRole!]", "What the user may do in the partner account.", (u, c) => IsTold(u, c) ? u.Roles : null);
        Field("awsRole", "AwsRole", "What the user may do on the AWS side; told to oneself.", (u, c) => IsTold(u, c) ? u.AwsRole : null);
        Field("rolesSince", "DateTime", "When the roles were last granted or revoked.", (u, c) => IsTold(u, c) ? u.RolesSince : null);
        Field("lastActiveAt", "DateTime", "The last request, to a quarter of an hour.", (u, c) => IsTold(u, c) ? u.LastActiveAt : null);
    }

    private static bool IsTold(User user, IResolveFieldContext context)
    {
        var viewer = context.Viewer();
        return user.Id == viewer.User.Id || (viewer.ManagesUsers && user.PartnerId == viewer.Partner!.Id);
    }
}
