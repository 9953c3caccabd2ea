using System.Data.Common;

namespace AceGraph.Data;

/// <summary>What reads need: the database as a whole, or one session with the transaction that it is in.</summary>
public interface ISqlReader
{
    Task<List<T>> ListAsync<T>(Sql sql, Func<DbDataReader, T> map, CancellationToken cancellation);

    /// <summary>The first column of the first row; the default of the type where there is none.</summary>
    Task<T?> ScalarAsync<T>(Sql sql, CancellationToken cancellation);
}
