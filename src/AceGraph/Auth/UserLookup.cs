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
        var found = await reader.ListAsync(
            new Sql($"""
                SELECT {UserRows.Columns}, p.name, p.pipeline_model, p.time_zone, p.terms_accepted_at
                FROM users u LEFT JOIN partners p ON p.id = u.partner_id WHERE u.email = {email}
                """),
            Read,
            cancellation);
        return found.Count == 0 ? null : found[0];
    }

    private static (User, PartnerFacts?) Read(DbDataReader row)
    {
        var user = UserRows.Map(row);
        return (user, user.PartnerId is { } id ? Partner(row, id) : null);
    }

    private static PartnerFacts Partner(DbDataReader row, long id) => new(
        id,
        row.GetString(UserRows.ColumnCount),
        row.Pick<PipelineModel>(UserRows.ColumnCount + 1),
        row.GetString(UserRows.ColumnCount + 2),
        row.InstantOrNull(UserRows.ColumnCount + 3));
}
