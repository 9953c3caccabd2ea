using System.Collections;
using System.Globalization;
using System.Text;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;

namespace AceGraph.Api.Connections;

/// <summary>What a cursor is bound to.</summary>
public static class CursorScope
{
    public static Place? Decode(string? cursor, string argument, ulong fingerprint, int keys)
    {
        if (cursor is null)
        {
            return null;
        }

        return Cursor.TryDecode(cursor, fingerprint, out var values) && values.Length == keys
            ? new Place(values)
            : throw ApiErrors.InvalidCursor(argument);
    }

    /// <summary>An item of a list without arguments, such as one that was just added, as the list shows it.</summary>
    public static Edge<T> EdgeOf<T>(CurrentUser viewer, string field, T item, long key) =>
        new(item, Cursor.Fingerprint($"{viewer.Key}|{field}"), new Place([key]));

    /// <summary>A cursor holds for the field, filter, order and viewer that it was made for.</summary>
    public static ulong Fingerprint(IResolveFieldContext context)
    {
        var text = new StringBuilder(context.Viewer().Key).Append('|').Append(context.ParentType.Name).Append('.').Append(context.FieldDefinition.Name);
        foreach (var argument in context.Arguments?.Where(a => a.Value.Value is not null && a.Key is not ("first" or "after" or "last" or "before")) ?? [])
        {
            text.Append('|').Append(argument.Key).Append('=');
            Describe(argument.Value.Value, text);
        }

        return Cursor.Fingerprint(text.ToString());
    }

    private static void Describe(object? value, StringBuilder text)
    {
        switch (value)
        {
            case IDictionary<string, object?> members:
                text.Append('{');
                foreach (var member in members.OrderBy(m => m.Key, StringComparer.Ordinal))
                {
                    text.Append(member.Key).Append(':');
                    Describe(member.Value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case IEnumerable items and not string:
                text.Append('[');
                foreach (var item in items)
                {
                    Describe(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case DateTimeOffset instant:
                text.Append(instant.UtcTicks);
                break;
            default:
                var scalar = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
                text.Append(scalar.Length).Append('"').Append(scalar);
                break;
        }
    }
}
