using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace AceGraph.Api;

/// <summary>Turns JSON into the values that scalars and input objects get, as <see cref="OperationRequest"/> lists them.</summary>
internal static class JsonValue
{
    // Reading an integer of a megabyte takes quadratic time; the largest double has 309 digits.
    private const int MaxNumberLength = 400;

    /// <exception cref="GraphQLError">BAD_REQUEST, naming the place below <paramref name="place"/>.</exception>
    public static Dictionary<string, object?> ReadObject(JsonElement element, JsonPlace place)
    {
        var values = new Dictionary<string, object?>(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject())
        {
            if (!TryReadName(property, out var name, out var fault))
                throw Malformed(place, fault!);
            values.Add(name, Read(property.Value, place, name, 0));
        }
        return values;
    }

    /// <summary>A string, or null and what is wrong with it.</summary>
    public static string? ReadText(JsonElement element, out string? fault)
    {
        try
        {
            var text = element.GetString()!;
            fault = TextCheck.Fault(text);
            return text;
        }
        catch (InvalidOperationException)
        {
            fault = TextCheck.LoneSurrogate;
            return null;
        }
    }

    public static GraphQLError Malformed(JsonPlace place, string fault) =>
        ApiErrors.BadRequest($"Member \"{place}\" contains {fault}: send well-formed Unicode text.");

    private static object? Read(JsonElement element, JsonPlace parent, string? name, int index)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                var text = ReadText(element, out var fault);
                return fault is null ? text : throw Malformed(Place(parent, name, index), fault);
            case JsonValueKind.Number:
                return ReadNumber(element) ?? throw ApiErrors.BadRequest(
                    $"Member \"{Place(parent, name, index)}\" is a number out of range: send one that a double can hold, or a string.");
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.Object:
                return ReadObject(element, Place(parent, name, index));
            case JsonValueKind.Array:
                return ReadArray(element, Place(parent, name, index));
            default:
                return null;
        }
    }

    private static List<object?> ReadArray(JsonElement element, JsonPlace place)
    {
        var values = new List<object?>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            values.Add(Read(item, place, null, values.Count));
        return values;
    }

    private static object? ReadNumber(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
            return small;
        if (element.TryGetInt64(out var large))
            return large;
        var text = element.GetRawText();
        if (text.Length > MaxNumberLength)
            return null;
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var huge))
            return huge;
        return element.TryGetDouble(out var real) && double.IsFinite(real) ? real : null;
    }

    private static bool TryReadName(JsonProperty property, out string name, out string? fault)
    {
        try
        {
            name = property.Name;
            fault = TextCheck.Fault(name);
        }
        catch (InvalidOperationException)
        {
            (name, fault) = ("", TextCheck.LoneSurrogate);
        }
        return fault is null;
    }

    private static JsonPlace Place(JsonPlace parent, string? name, int index) =>
        new(parent, name ?? index.ToString(CultureInfo.InvariantCulture));
}
