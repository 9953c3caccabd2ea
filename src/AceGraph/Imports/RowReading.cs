using AceGraph.Errors;
using AceGraph.Opportunities;

namespace AceGraph.Imports;

/// <summary>The reading of one row: what it has, and what has come of it.</summary>
internal sealed class RowReading(IReadOnlyDictionary<ImportColumn, string> cells, Opportunity? current, ImportLists lists)
{
    private readonly List<UserError> _errors = [];

    public Dictionary<string, object?> Input { get; } = [];
    public IReadOnlyList<UserError> Errors => _errors;
    public Opportunity? Current { get; } = current;
    public ImportLists Lists { get; } = lists;

    /// <summary>The trimmed cell; null where the file has no such column.</summary>
    public string? Cell(string path) => cells.TryGetValue(ImportColumns.At(path), out var cell) ? cell.Trim() : null;

    public void Set(string path, object? value)
    {
        var node = Input;
        foreach (var part in path.Split('.')[..^1])
        {
            if (!node.TryGetValue(part, out var child))
            {
                node[part] = child = new Dictionary<string, object?>();
            }

            node = (Dictionary<string, object?>)child!;
        }

        node[path[(path.LastIndexOf('.') + 1)..]] = value;
    }

    /// <summary>A blank cell: cleared in an update, not there in a new record.</summary>
    public void Clear(string path)
    {
        if (Current is not null)
        {
            Set(path, null);
        }
    }

    /// <param name="column">Whose cell is wrong.</param>
    /// <param name="what">Is wrong, without the column and the full stop.</param>
    /// <param name="hint">What to do.</param>
    /// <param name="item">Which of several values, from 0.</param>
    /// <param name="code">Of the error.</param>
    public void Refuse(ImportColumn column, string what, string hint, int? item = null, ErrorCode code = ErrorCode.RowInvalid) => _errors.Add(
        new UserError(code, $"Column \"{column.Heading}\": {what}.", item is null ? column.Path : $"{column.Path}.{item}", hint));
}
