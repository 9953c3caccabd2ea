using System.Text.Json.Nodes;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>One leaf of <c>OpportunityInput</c>: where it stands on the record, how it is read, compared and written.</summary>
/// <param name="path">Path in the input, such as <c>customer.address.city</c>.</param>
/// <param name="description">What API users read in the schema.</param>
/// <param name="kind">What it takes.</param>
public abstract class OpportunityField(string path, string description, FieldKind kind)
{
    public string Path { get; } = path;
    public string Description { get; } = description;
    public FieldKind Kind { get; } = kind;

    /// <summary>Null is refused (VALUE_REQUIRED), in a draft too.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The enum behind a <see cref="FieldKind.Pick"/> or <see cref="FieldKind.Picks"/>.</summary>
    public virtual Type? Picklist => null;

    /// <summary>The last part of the path: the name of the input field in its input object.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    public abstract object? Get(Opportunity opportunity);

    public abstract void Set(Opportunity opportunity, object? value);

    /// <summary>The value in the form of the input, as JSON.</summary>
    public abstract JsonNode? ToJson(object? value);

    public virtual bool AreEqual(object? left, object? right) => Equals(left, right);

    /// <summary>Turns the value that GraphQL coerced into the one to store, and reports what can never be right.</summary>
    public object? Read(object? raw, FieldReading reading)
    {
        var value = raw is null ? Empty : Parse(raw, reading);
        if (value is null && IsRequired && reading.Errors.Count == 0)
            reading.Refuse(ErrorCode.ValueRequired, $"{Path} cannot be empty.", Path, "Give a value, or leave the field out.");
        return value;
    }

    /// <summary>What null clears the field to.</summary>
    protected virtual object? Empty => null;

    protected abstract object? Parse(object raw, FieldReading reading);
}
