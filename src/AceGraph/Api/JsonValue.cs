using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace AceGraph.Api;

/// <summary>Turns JSON into the values that scalars and input objects get, as <see cref="OperationRequest"/> lists them.</summary>
internal static class JsonValue
{
    // Reading an integer of a megabyte takes quadratic time; the longest double that is written out has fewer characters.
    private const int MaxCharacters = 400;

    public static Dictionary<string, object?> ReadObject(JsonElement element, string path)
    {
        var values = new Dictionary<string, object?>(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject())
        {
            var name = ReadName(property, path);
            values.Add(name, Read(property.Value, path, name));
        }
        return values;
    }

    public static string ReadText(JsonElement element, string path)
    {
        string text;
        try
        {
            text = element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Malformed(path, "a lone surrogate");
        }
        return TextCheck.Fault(text) is { } fault ? throw Malformed(path, fault) : text;
    }

    private static object? Read(JsonElement element, string parent, string name) => element.ValueKind switch
    {
        JsonValueKind.String => ReadText(element, $"{parent}.{name}"),
        JsonValueKind.Number => ReadNumber(element, parent, name),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Object => ReadObject(element, $"{parent}.{name}"),
        JsonValueKind.Array => ReadArray(element, $"{parent}.{name}"),
        _ => null,
    };

    private static List<object?> ReadArray(JsonElement element, string path)
    {
        var values = new List<object?>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            values.Add(Read(item, path, values.Count.ToString(CultureInfo.InvariantCulture)));
        return values;
    }

    private static object ReadNumber(JsonElement element, string parent, string name)
    {
        if (element.TryGetInt32(out var small))
            return small;
        if (element.TryGetInt64(out var large))
            return large;
        var text = element.GetRawText();
        if (text.Length <= MaxCharacters)
        {
            if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var huge))
                return huge;
            if (element.TryGetDouble(out var real) && double.IsFinite(real))
                return real;
        }
        throw ApiErrors.BadRequest($"Member \"{parent}.{name}\" is a number out of range: send one that a double can hold, or a string.");
    }

    private static string ReadName(JsonProperty property, string path)
    {
        try
        {
            var name = property.Name;
            return TextCheck.Fault(name) is { } fault ? throw Malformed(path, fault) : name;
        }
        catch (InvalidOperationException)
        {
            throw Malformed(path, "a lone surrogate");
        }
    }

    private static GraphQLError Malformed(string path, string fault) =>
        ApiErrors.BadRequest($"Member \"{path}\" contains {fault}: send well-formed Unicode text.");
}
