using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Auth;

/// <summary>Reads a user and the partner's facts by e-mail, in one statement: it stands before every request.</summary>
public sealed class UserLookup(Database database)
{
    /// <param name="email">In lower case.</param>
    /// <param name="cancellation">Of the request.</param>
    public Task<(User User, PartnerFacts? Partner)?> FindAsync(string email, CancellationToken cancellation) =>
        FindAsync(database, email, cancellation);

    /// <summary>The same inside a transaction, where it holds until the commit.</summary>
    public static async Task<(User User, PartnerFacts? Partner)?> FindAsync(ISqlReader reader, string email, CancellationToken cancellation)
    {
        var sql = new Sql($"""
            SELECT u.id, u.version, u.email, u.name, u.title, u.status, u.partner_id, u.roles, u.aws_role, u.roles_since, u.last_active_at,
              p.name, p.pipeline_model, p.time_zone, p.terms_accepted_at
            FROM users u LEFT JOIN partners p ON p.id = u.partner_id WHERE u.email = {email}
            """);
        var found = await reader.ListAsync(sql, Read, cancellation);
        return found.Count == 0 ? null : found[0];
    }

    private static (User, PartnerFacts?) Read(DbDataReader row)
    {
        var user = new User
        {
            Id = row.GetInt64(0),
            Version = row.GetInt32(1),
            Email = row.GetString(2),
            Name = row.GetString(3),
            Title = row.IsDBNull(4) ? null : row.GetString(4),
            Status = WireNames<UserStatus>.Parse(row.GetString(5)),
            PartnerId = row.IsDBNull(6) ? null : row.GetInt64(6),
            Roles = StoredLists.Picks<UserRole>(row.GetString(7)),
            AwsRole = row.IsDBNull(8) ? null : WireNames<AwsRole>.Parse(row.GetString(8)),
            RolesSince = Instant(row, 9),
            LastActiveAt = Instant(row, 10),
        };
        return (user, user.PartnerId is { } id ? Partner(row, id) : null);
    }

    private static PartnerFacts Partner(DbDataReader row, long id) =>
        new(id, row.GetString(11), WireNames<PipelineModel>.Parse(row.GetString(12)), row.GetString(13), Instant(row, 14));

    private static DateTimeOffset? Instant(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
