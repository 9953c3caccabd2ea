using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Imports;

/// <summary>
/// For whom the rows of an import are judged and written: its importer as stored now, with no more roles than the call had. One who was
/// disabled since has none.
/// </summary>
internal static class Importer
{
    public static async Task<CurrentUser> ReadAsync(ISqlReader sql, BulkImport import, CancellationToken cancellation)
    {
        var email = await sql.ScalarAsync<string>(new Sql($"SELECT u.email FROM users u WHERE u.id = {import.CreatedById}"), cancellation);
        var (user, partner) = (await UserLookup.FindAsync(sql, email!, cancellation))!.Value;
        IEnumerable<UserRole> roles = user.Status == UserStatus.Active ? user.Roles.Intersect(import.Roles) : [];
        return new CurrentUser(user, partner, roles.ToHashSet(), null, import.Client);
    }
}
