using GraphQL.Types;

namespace AceGraph.Users;

/// <summary>The mutations of users and of who has access.</summary>
internal static class UserMutations
{
    public static void AddUserMutations(this ObjectGraphType mutation)
    {
        mutation.AddInviteUser();
        mutation.AddSetUserRoles();
        mutation.AddUpdateUser();
        mutation.AddEnableUser();
        mutation.AddDisableUser();
        mutation.AddTransferAllianceLead();
        mutation.AddSignOffAccessReview();
    }
}
