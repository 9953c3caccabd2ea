using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>What a row asks for.</summary>
/// <param name="Opportunity">An OpportunityInput as GraphQL coerces it. A cell that is wrong is left out of it.</param>
/// <param name="Errors">The wrong cells, in the order of the template; each names its column, and the input field.</param>
public sealed record ImportRowInput(IDictionary<string, object?> Opportunity, IReadOnlyList<UserError> Errors)
{
    /// <summary>Nothing at all.</summary>
    public static ImportRowInput None { get; } = new(new Dictionary<string, object?>(), []);

    /// <summary>In lower case; null where the row does not name one, and the owner is the caller or stays.</summary>
    public string? OwnerEmail { get; init; }

    /// <summary>What was agreed with the customer; null: no step is added.</summary>
    public string? NextStep { get; init; }

    public bool Submit { get; init; }

    /// <summary>
    /// The wrong cells, then what rules and the reading of the input find; an error on a field whose cell is wrong is left out, as it
    /// would judge a value that is not there.
    /// </summary>
    public IReadOnlyList<UserError> ErrorsWith(IEnumerable<UserError> found)
    {
        var wrong = Errors.Select(e => ImportColumns.ForField(e.Field!)!.FieldPath).ToHashSet();
        return [.. Errors, .. found.Where(e => e.Field is null || ImportColumns.ForField(e.Field) is not { } column || !wrong.Contains(column.FieldPath))];
    }
}

/// <summary>Which record a row is about: the one with the id, else the one with the CRM identifier, else a new one.</summary>
/// <param name="OpportunityId">Null where the row gives none.</param>
/// <param name="CrmId">Null where the row gives none.</param>
public sealed record ImportRowKey(long? OpportunityId, string? CrmId);
