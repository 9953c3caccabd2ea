using AceGraph.Mutations;
using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Users;

/// <summary>Who holds which role in the viewer's partner, as it stands inside the transaction. Invitations keep their seats.</summary>
internal sealed class Seats
{
    private readonly IReadOnlyList<List<UserRole>> _held;

    private Seats(IReadOnlyList<List<UserRole>> held) => _held = held;

    /// <param name="act">The mutation.</param>
    /// <param name="but">Users who are not counted, since their roles are about to change.</param>
    public static async Task<Seats> OfOthersAsync(Act act, params long[] but) => new(await act.Db.Users
        .Where(u => u.PartnerId == act.Viewer.Partner!.Id && u.Status != UserStatus.Disabled && !but.Contains(u.Id))
        .Select(u => u.Roles).ToListAsync(act.Cancellation));

    public int Used(UserRole role) => _held.Count(roles => roles.Contains(role));
}
