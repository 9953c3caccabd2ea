using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AceGraph.Data;

/// <summary>
/// Writes many new records past the change tracker: one prepared INSERT for each table, built from the model, with the derived columns
/// that a save would write. The rows go in as given, so a row stands after those that it refers to.
/// </summary>
public sealed class BulkInsert(IModel model, SqlSession session) : IAsyncDisposable
{
    private readonly Dictionary<Type, (DbCommand Command, BulkTable Table)> _tables = [];

    public void Insert(object row)
    {
        var (command, table) = For(row.GetType());
        command.Transaction = session.Transaction;
        table.Fill(command, row);
        command.ExecuteNonQuery();
        if (row is Opportunities.Opportunity opportunity)
        {
            foreach (var tag in DerivedColumns.Tags(opportunity))
            {
                Insert(tag);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (command, _) in _tables.Values)
        {
            await command.DisposeAsync();
        }
    }

    private (DbCommand Command, BulkTable Table) For(Type type)
    {
        if (!_tables.TryGetValue(type, out var prepared))
        {
            var table = new BulkTable(model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not of the model."));
            _tables[type] = prepared = (table.Prepare(session.Connection), table);
        }

        return prepared;
    }
}
