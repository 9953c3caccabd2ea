using AceGraph.Data;

namespace AceGraph.Imports;

/// <summary>What is done with imports outside a request: a step is a batch, and leaves a whole behind it.</summary>
public sealed class ImportWork(Database database, ImportChecks checks, ImportCommits commits, WriteLane lane)
{
    /// <summary>Rows of one transaction.</summary>
    public const int BatchRows = 500;

    public static bool IsUnderWay(ImportStatus status) => status is ImportStatus.Checking or ImportStatus.Committing;

    /// <summary>Imports that wait to be checked or written, oldest first: after a crash those that it broke off.</summary>
    public Task<List<long>> WaitingAsync(CancellationToken cancellation) => database.ListAsync(
        new Sql($"SELECT i.id FROM imports i WHERE i.status IN ({ImportStatus.Checking}, {ImportStatus.Committing}) ORDER BY i.id"), row => row.GetInt64(0), cancellation);

    /// <summary>Checks or writes one batch.</summary>
    /// <returns>Whether there is more to do.</returns>
    public async Task<bool> StepAsync(long id, CancellationToken cancellation) => await FindAsync(id, cancellation) switch
    {
        { Status: ImportStatus.Checking } import => await checks.StepAsync(import, cancellation),
        { Status: ImportStatus.Committing } => await commits.StepAsync(id, cancellation),
        _ => false,
    };

    /// <summary>Gives up an import that cannot be worked on, by a fault of the server; what it has made stands.</summary>
    public Task FailAsync(long id, string error, CancellationToken cancellation) => lane.RunAsync(
        async scope =>
        {
            var import = await scope.Db.Imports.FindAsync([id], cancellation);
            if (import is not null && IsUnderWay(import.Status))
            {
                (import.Status, import.Error) = (ImportStatus.Failed, error);
            }

            return true;
        },
        _ => true,
        cancellation);

    public Task<BulkImport?> FindAsync(long id, CancellationToken cancellation) => ImportRows.FindAsync(database, new Sql($"i.id = {id}"), cancellation);
}
