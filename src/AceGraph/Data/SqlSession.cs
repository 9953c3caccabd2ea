using System.Data.Common;

namespace AceGraph.Data;

/// <summary>One open connection with the commands that were prepared on it, one for each text.</summary>
public sealed class SqlSession(DbConnection connection) : ISqlReader, IAsyncDisposable
{
    private const int MostCommands = 500;

    private readonly Dictionary<string, DbCommand> _commands = [];

    public DbConnection Connection => connection;

    /// <summary>The transaction that commands run in, while one is open.</summary>
    public DbTransaction? Transaction { get; set; }

    public async Task<List<T>> ListAsync<T>(Sql sql, Func<DbDataReader, T> map, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await using var reader = await Prepare(sql).ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    public async Task<T?> ScalarAsync<T>(Sql sql, CancellationToken cancellation)
    {
        var value = await Prepare(sql).ExecuteScalarAsync(cancellation);
        return value is null or DBNull ? default : (T)Convert.ChangeType(value, typeof(T), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        _commands.Clear();
        await connection.DisposeAsync();
    }

    private DbCommand Prepare(Sql sql)
    {
        DatabaseMeter.Commands.Add(1);
        if (DatabaseMeter.Listener.IsEnabled())
        {
            DatabaseMeter.Listener.Write("Command", sql);
        }

        var text = sql.Text;
        if (!_commands.TryGetValue(text, out var command))
        {
            command = Create(text, sql.Arguments.Count);
        }

        command.Transaction = Transaction;
        for (var i = 0; i < sql.Arguments.Count; i++)
        {
            command.Parameters[i].Value = sql.Arguments[i] ?? DBNull.Value;
        }

        return command;
    }

    private DbCommand Create(string text, int parameters)
    {
        if (_commands.Count >= MostCommands)
        {
            foreach (var old in _commands.Values)
            {
                old.Dispose();
            }

            _commands.Clear();
        }

        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p" + i;
            command.Parameters.Add(parameter);
        }

        return _commands[text] = command;
    }
}
