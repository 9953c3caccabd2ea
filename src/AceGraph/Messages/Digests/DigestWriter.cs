using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Messages.Letters;
using AceGraph.Users;

namespace AceGraph.Messages.Digests;

/// <summary>
/// Writes the digests of the day, zone by zone: one for each active user who can work the pipeline, wants it and has something due. Its
/// cause names user and day, so that it is owed once, whatever number of servers and starts.
/// </summary>
public sealed class DigestWriter(Database database, WriteLane lane, IdGenerator ids, MailLinks links, TimeProvider time)
{
    private readonly Dictionary<string, DateOnly> _done = [];

    /// <summary>Once a day for each zone; what comes to be due later is told the next day.</summary>
    public async Task WriteDueAsync(CancellationToken cancellation)
    {
        var now = time.GetStoredNow();
        var zones = await database.ListAsync(new Sql($"SELECT DISTINCT p.time_zone FROM partners p"), row => row.GetString(0), cancellation);
        foreach (var zone in zones)
        {
            if (DigestDay.Of(zone, now) is { } day && _done.GetValueOrDefault(zone) != day)
            {
                await WriteAsync(zone, day, now, cancellation);
                _done[zone] = day;
            }
        }
    }

    private async Task WriteAsync(string zone, DateOnly day, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var email in await ReadersAsync(zone, cancellation))
        {
            if (await UserLookup.FindAsync(database, email, cancellation) is ({ Status: UserStatus.Active } user, { } partner)
                && new CurrentUser(user, partner, user.Roles.ToHashSet(), null, client: null) is { HasPipelineAccess: true, IsReadOnlyByPipelineModel: false } viewer
                && await new DigestReader(database, viewer, now, cancellation).ReadAsync() is { Count: > 0 } sections)
            {
                await WriteAsync(viewer, day, now, DigestLetter.Of(viewer, day, sections, links), cancellation);
            }
        }
    }

    private Task<List<string>> ReadersAsync(string zone, CancellationToken cancellation) => database.ListAsync(
        new Sql($"""
            SELECT u.email FROM users u JOIN partners p ON p.id = u.partner_id
            WHERE p.time_zone = {zone} AND u.status = {UserStatus.Active} AND NOT u.is_digest_off ORDER BY u.id
            """),
        row => row.GetString(0),
        cancellation);

    private Task WriteAsync(CurrentUser viewer, DateOnly day, DateTimeOffset now, Letter letter, CancellationToken cancellation)
    {
        var cause = $"digest:{viewer.Key}:{day:yyyy-MM-dd}";
        return lane.RunAsync(
            async scope =>
            {
                var known = await scope.Sql.ScalarAsync<long>(new Sql($"SELECT count(*) FROM messages m WHERE m.cause = {cause}"), cancellation);
                if (known == 0)
                {
                    scope.Db.Messages.Add(new()
                    {
                        Id = ids.Next(),
                        Cause = cause,
                        PartnerId = viewer.Partner!.Id,
                        UserId = viewer.User.Id,
                        To = viewer.User.Email,
                        Title = letter.Title,
                        Text = letter.Text,
                        CreatedAt = now,
                        NextAt = now,
                    });
                }

                return known == 0;
            },
            isNew => isNew,
            cancellation);
    }
}
