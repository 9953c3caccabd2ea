using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Users;

/// <summary>The refusals that stand before every mutation of a user, in their order: role, sight, what the role may not, version (rules, section 1).</summary>
internal static class UserGate
{
    public static UserError? Role(Act act) => act.Viewer.ManagesUsers
        ? null
        : new UserError(ErrorCode.Forbidden, "Your roles do not manage users.", null, "Ask the Alliance Lead or the Alliance Team.");

    /// <summary>The user, tracked, or what stands before touching it.</summary>
    /// <param name="act">The mutation.</param>
    /// <param name="id">As sent.</param>
    /// <param name="version">The version that the caller saw.</param>
    /// <param name="mayNot">FORBIDDEN where the viewer's roles never allow it on this user; null: they do on every one.</param>
    public static async Task<(User? User, UserError? Error)> OpenAsync(Act act, string id, int? version, Func<User, UserError?>? mayNot = null)
    {
        if (Role(act) is { } forbidden)
        {
            return (null, forbidden);
        }

        return await FindAsync(act, id) is { } user
            ? (user, mayNot?.Invoke(user) ?? await Conflicts.CheckAsync(act, "user", NodeId.Format(NodeId.User, user.Id), user.Version, version))
            : (null, NotFound("id"));
    }

    /// <summary>The tracked user of the viewer's partner, whatever the status.</summary>
    public static async Task<User?> FindAsync(Act act, string id) => NodeId.TryParse(id, NodeId.User, out var number)
        ? await act.Db.Users.SingleOrDefaultAsync(u => u.Id == number && u.PartnerId == act.Viewer.Partner!.Id, act.Cancellation)
        : null;

    public static UserError NotFound(string field) => new(
        ErrorCode.NotFound, "There is no such user in the partner account.", field, "Look the id up with the query `users`.");
}
