using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using AceGraph.Api;
using AceGraph.Picklists;

namespace AceGraph.Mutations;

/// <summary>
/// Tells one input from another, by the values that GraphQL made of it: the order of its fields does not count, nor whether a default was
/// written out; absent and null are two.
/// </summary>
internal static class InputHash
{
    /// <summary>SHA-256 of all but the key itself.</summary>
    public static byte[] Of(IDictionary<string, object?> input)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            Write(json, input.Where(field => field.Key != KeyedCall.Field));
        }

        return SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> fields)
    {
        json.WriteStartObject();
        foreach (var (field, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(field);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case IDictionary<string, object?> fields:
                Write(json, fields);
                break;
            case IEnumerable items and not string:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }

    private static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum choice => WireNames.Of(choice),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        UploadedFile file => Text(file),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"No input has values of the type {value.GetType()} yet: say here what tells two of them apart."),
    };

    private static string Text(UploadedFile file)
    {
        using var content = file.OpenRead();
        return $"{file.Name} {Convert.ToHexString(SHA256.HashData(content))}";
    }
}
