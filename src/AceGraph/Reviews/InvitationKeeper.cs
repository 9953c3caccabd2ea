using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Reviews;

/// <summary>
/// Writes into the log, once, that an invitation passed its deadline, so that who reads changes learns of it. The clock alone decides when
/// one is expired: nothing waits for this.
/// </summary>
internal sealed partial class InvitationKeeper(WriteLane lane, IdGenerator ids, TimeProvider time, ILogger<InvitationKeeper> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Of each kind in one transaction, so that others get in between.</summary>
    private const int Batch = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await LookAsync(stoppingToken);
            // Yields, so that a clock that leaps does not wait for a look at every minute that it leaps over.
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ConfigureAwait(ConfigureAwaitOptions.ForceYielding));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            while (await lane.RunAsync(scope => ExpireAsync(scope, time.GetStoredNow(), cancellation), found => found > 0, cancellation) >= Batch)
            {
                await Task.Yield();
            }
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogNotWritten(e);
        }
    }

    private async Task<int> ExpireAsync(WriteScope scope, DateTimeOffset now, CancellationToken cancellation)
    {
        var opportunities = await scope.Db.Opportunities.Where(o => o.Invitation.Status == InvitationStatus.Pending && o.Invitation.RespondBy <= now)
            .OrderBy(o => o.Invitation.RespondBy).Take(Batch).ToListAsync(cancellation);
        foreach (var o in opportunities)
        {
            Expire(scope.Db, o.Invitation, Told(NodeId.Format(NodeId.Opportunity, o.Id), o.PartnerId, o.OwnerId, o.Version, now));
        }

        var leads = await scope.Db.Leads.Where(l => l.Invitation.Status == InvitationStatus.Pending && l.Invitation.RespondBy <= now)
            .OrderBy(l => l.Invitation.RespondBy).Take(Batch).ToListAsync(cancellation);
        foreach (var l in leads)
        {
            Expire(scope.Db, l.Invitation, Told(NodeId.Format(NodeId.Lead, l.Id), l.PartnerId, l.OwnerId, l.Version, now));
        }

        return Math.Max(opportunities.Count, leads.Count);
    }

    /// <summary>The version stays: nobody changed the record, and its state has been so since the deadline.</summary>
    private static void Expire(AceGraphContext db, Invitation invitation, Change change)
    {
        invitation.Status = InvitationStatus.Expired;
        db.Record(change, [LoggedField.Of("invitation.status", InvitationStatus.Pending, InvitationStatus.Expired)]);
    }

    private Change Told(string subject, long partner, long? owner, int version, DateTimeOffset now) => new()
    {
        Id = ids.Next(),
        Type = ChangeType.InvitationExpired,
        At = now,
        SubjectId = subject,
        PartnerId = partner,
        OwnerId = owner,
        Version = version,
    };

    [LoggerMessage(LogLevel.Warning, "Expired invitations could not be written into the log")]
    private partial void LogNotWritten(Exception exception);
}
