using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Users;

namespace AceGraph.Commands.Rehearsal;

/// <summary>
/// Plays validator1@aws.example in a demo: takes up what is submitted from the start on, and decides a little later. What somebody else has
/// taken up is left to them.
/// </summary>
internal sealed partial class RehearsedValidator(
    Database database, MutationRunner runner, UserLookup users, TimeProvider time, ILogger<RehearsedValidator> logger) : BackgroundService
{
    public const string Email = "validator1@aws.example";

    private const string Client = "rehearsal";

    /// <summary>Between a submission and its being taken up, and from there to the decision.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, DateTimeOffset> _inReview = [];
    private readonly DateTimeOffset _start = time.GetUtcNow();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(() => StepAsync(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped();
        }
    }

    /// <summary>Decides on what was taken up long enough ago, and takes up what was submitted long enough ago.</summary>
    private async Task StepAsync(CancellationToken cancellation)
    {
        if (await users.FindAsync(Email, cancellation) is not { User: { Status: UserStatus.Active, AwsRole: AwsRole.Validator } user })
        {
            return;
        }

        var viewer = new CurrentUser(user, null, new HashSet<UserRole>(), user.AwsRole, Client);
        var before = time.GetUtcNow() - Pause;
        foreach (var (id, takenUpAt) in _inReview.Where(r => r.Value <= before).ToList())
        {
            await TryAsync(() => DecideAsync(viewer, id, takenUpAt, cancellation), cancellation);
        }

        foreach (var id in await WaitingAsync(before, cancellation))
        {
            await TryAsync(() => TakeUpAsync(viewer, id, cancellation), cancellation);
        }
    }

    /// <summary>Both statuses are named, since the index of waiting submissions is known to serve only so.</summary>
    private Task<List<string>> WaitingAsync(DateTimeOffset before, CancellationToken cancellation) => database.ListAsync(
        new Sql($"""
            SELECT o.id FROM opportunities o
            WHERE o.status IN ('SUBMITTED', 'IN_REVIEW') AND o.status = 'SUBMITTED' AND o.review_submitted_at BETWEEN {_start} AND {before}
            ORDER BY o.review_submitted_at, o.id
            """),
        row => NodeId.Format(NodeId.Opportunity, row.GetInt64(0)),
        cancellation);

    private async Task TakeUpAsync(CurrentUser viewer, string id, CancellationToken cancellation)
    {
        var outcome = await runner.RunAsync(viewer, act => StartReview.RunAsync(act, id, null), cancellation);
        if (outcome.Result is { } opportunity)
        {
            _inReview[id] = opportunity.Review.StartedAt!.Value;
        }
    }

    /// <summary>Where somebody was faster it is refused, and done with.</summary>
    private async Task DecideAsync(CurrentUser viewer, string id, DateTimeOffset takenUpAt, CancellationToken cancellation)
    {
        await runner.RunAsync(viewer, act => RehearsedReview.DecideAsync(act, id, takenUpAt), cancellation);
        _inReview.Remove(id);
    }

    private async Task TryAsync(Func<Task> step, CancellationToken cancellation)
    {
        try
        {
            await step();
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The rehearsed validator could not act and will try again")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Debug, "The rehearsed validator has stopped")]
    private partial void LogStopped();
}
