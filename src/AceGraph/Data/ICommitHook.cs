using AceGraph.Changes;

namespace AceGraph.Data;

/// <summary>Writes what is owed for changes, such as mails and webhook deliveries, into the transaction of the changes.</summary>
public interface ICommitHook
{
    /// <param name="scope">The transaction; what is added to it is saved with the changes, which may not be saved yet.</param>
    /// <param name="changes">All changes of the transaction with their fields, in the order of the log.</param>
    /// <param name="cancellation">Of the request.</param>
    Task BeforeCommitAsync(WriteScope scope, IReadOnlyList<Change> changes, CancellationToken cancellation);
}
