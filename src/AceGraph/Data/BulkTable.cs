using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AceGraph.Data;

/// <summary>How the rows of one table are written: its columns, those of nested objects included, and how to read each from a record.</summary>
internal sealed class BulkTable
{
    private readonly string _name;
    private readonly List<(string Column, Func<object, object?> Read)> _columns = [];
    private readonly List<(string Property, string Column)> _keys = [];

    public BulkTable(IEntityType entity)
    {
        _name = entity.GetTableName()!;
        Add(entity, entity.ClrType, []);
    }

    public DbCommand Prepare(DbConnection connection)
    {
        var columns = _columns.Select(c => c.Column).Concat(_keys.Select(k => k.Column)).ToList();
        var command = connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO {_name} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => "@p" + i))})";
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p" + i;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public void Fill(DbCommand command, object row)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            command.Parameters[i].Value = _columns[i].Read(row) ?? DBNull.Value;
        }

        foreach (var (property, value) in DerivedColumns.Keys(row))
        {
            command.Parameters[_columns.Count + _keys.FindIndex(k => k.Property == property)].Value = value;
        }
    }

    private void Add(ITypeBase type, Type root, PropertyInfo[] path)
    {
        foreach (var property in type.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAddOrUpdate))
        {
            if (property.PropertyInfo is { } info)
            {
                _columns.Add((property.GetColumnName(), Reader(root, [.. path, info], property)));
            }
            else
            {
                _keys.Add((property.Name, property.GetColumnName()));
            }
        }

        foreach (var complex in type.GetComplexProperties())
        {
            Add(complex.ComplexType, root, [.. path, complex.PropertyInfo!]);
        }
    }

    private static Func<object, object?> Reader(Type root, PropertyInfo[] path, IProperty property)
    {
        var record = Expression.Parameter(typeof(object));
        var read = Expression.Lambda<Func<object, object?>>(Walk(Expression.Convert(record, root), path), record).Compile();
        return property.GetTypeMapping().Converter?.ConvertToProvider is { } convert ? r => convert(read(r)) : read;
    }

    private static Expression Walk(Expression from, ReadOnlySpan<PropertyInfo> path)
    {
        var value = Expression.Property(from, path[0]);
        return path.Length == 1
            ? Expression.Convert(value, typeof(object))
            : Expression.Condition(
                Expression.ReferenceEqual(value, Expression.Constant(null)),
                Expression.Constant(null),
                Walk(value, path[1..]));
    }
}
