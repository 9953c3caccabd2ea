using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Reviews;
using AceGraph.Users;

namespace AceGraph.Calendars;

/// <summary>Reads what stands in a user's calendar, by the user's sight at this moment.</summary>
internal sealed class CalendarReader(Database database, TimeProvider time)
{
    private static readonly OpportunityProjection Fields =
        OpportunityProjection.Of(["version", "title", "updatedAt", "lastProgressAt", "targetCloseDate"]);

    /// <summary>The entries behind a secret, in order of time; null where no active user has it.</summary>
    public async Task<IReadOnlyList<CalendarEntry>?> ReadAsync(string secret, CancellationToken cancellation)
    {
        if (await OwnerAsync(secret, cancellation) is not { } owner)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var opportunities = await OpportunitiesAsync(owner, cancellation);
        var leads = await LeadsAsync(owner, now, cancellation);
        return
        [
            .. opportunities.SelectMany(o => CalendarEntry.Of(o, now)).Concat(leads.SelectMany(l => CalendarEntry.Of(l, now)))
                .OrderBy(e => e.At ?? new DateTimeOffset(e.On!.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
                .ThenBy(e => e.RecordId, StringComparer.Ordinal).ThenBy(e => e.Kind, StringComparer.Ordinal),
        ];
    }

    private async Task<CurrentUser?> OwnerAsync(string secret, CancellationToken cancellation)
    {
        var email = CalendarAddress.IsSecret(secret)
            ? await database.ScalarAsync<string>(new Sql($"SELECT u.email FROM users u WHERE u.calendar_token = {secret}"), cancellation)
            : null;
        return email is not null && await UserLookup.FindAsync(database, email, cancellation) is ({ Status: UserStatus.Active } user, var partner)
            ? new CurrentUser(user, partner, user.Roles.ToHashSet(), user.AwsRole, client: null)
            : null;
    }

    /// <summary>Only the owner's: who sees all would have the whole pipeline in the calendar.</summary>
    private Task<List<Opportunity>> OpportunitiesAsync(CurrentUser owner, CancellationToken cancellation) => database.ListAsync(
        new Sql($"""
            SELECT {Fields.Names} FROM opportunities o
            WHERE {Visibility.Opportunities(owner)} AND o.owner_id = {owner.User.Id} AND {OpportunityConditions.Open}
            """),
        Fields.Read,
        cancellation);

    /// <summary>The owner's, and those of nobody where the owner may assign them.</summary>
    private Task<List<Lead>> LeadsAsync(CurrentUser owner, DateTimeOffset now, CancellationToken cancellation)
    {
        var nobodys = owner.Permissions.Contains(Permission.AssignLeads) ? new Sql($"l.owner_id IS NULL") : Predicates.False;
        return database.ListAsync(
            new Sql($"""
                SELECT {LeadRows.Columns} FROM leads l
                WHERE {Visibility.Leads(owner)} AND (l.owner_id = {owner.User.Id} OR {nobodys}) AND {InvitationConditions.StatusAt("l", now)} = 'PENDING'
                """),
            LeadRows.Map,
            cancellation);
    }
}
