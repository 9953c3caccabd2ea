using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>
/// An <c>OpportunityInput</c> as given: which fields, with which values, and what of it can never be right. An absent field is no part
/// of it; a null object clears each of its fields.
/// </summary>
public sealed class OpportunityPatch
{
    private static readonly OpportunityField Country = OpportunityFields.Find("customer.address.country")!;
    private static readonly OpportunityField State = OpportunityFields.Find("customer.address.stateOrRegion")!;

    private readonly Dictionary<OpportunityField, object?> _values = [];
    private readonly HashSet<OpportunityField> _refused = [];
    private readonly List<UserError> _errors = [];

    /// <summary>The values that are right in themselves, by field. Those that the record has already are left out.</summary>
    public IReadOnlyDictionary<OpportunityField, object?> Values => _values;

    /// <summary>In the order of <see cref="OpportunityFields.All"/>.</summary>
    public IReadOnlyList<UserError> Errors => _errors;

    /// <summary>The well-formed ids that the input names, none from a list that is too long.</summary>
    public static ReferencedIds ReferencedIds(IDictionary<string, object?> input)
    {
        var solutions = input.TryGetValue("solutionIds", out var ids) && ids is not null ? SolutionsField.Ids(ids) : [];
        var products = input.TryGetValue("awsProductCodes", out var codes) && codes is not null ? ProductsField.Codes(codes) : [];
        var parent = input.TryGetValue("parentId", out var id) && id is not null ? ParentField.IdOf(id) : null;
        return new(
            solutions.Count > SolutionsField.Limit ? [] : solutions,
            products.Count > ProductsField.Limit ? [] : products,
            parent);
    }

    /// <summary>Reads the fields given. A value that <paramref name="current"/> has already is no change and never refused.</summary>
    /// <param name="input">The input object as GraphQL coerced it, holding the keys that were sent.</param>
    /// <param name="known">Which of <see cref="ReferencedIds"/> may be named.</param>
    /// <param name="current">The record to update; null for a new one.</param>
    public static OpportunityPatch Parse(IDictionary<string, object?> input, KnownReferences known, Opportunity? current = null) =>
        Parse(input, known, current, requireForCreate: false);

    /// <summary>As <see cref="Parse(IDictionary{string, object?}, KnownReferences, Opportunity?)"/>, and a title and a company name must be given.</summary>
    public static OpportunityPatch ParseNew(IDictionary<string, object?> input, KnownReferences known) =>
        Parse(input, known, null, requireForCreate: true);

    /// <summary>What applying it would really change, in field order. Nothing is written.</summary>
    public IReadOnlyList<FieldDelta> DeltasFor(Opportunity opportunity)
    {
        var values = WithUsState(opportunity);
        return
        [
            .. from field in OpportunityFields.All
               where values.ContainsKey(field)
               let old = field.Get(opportunity)
               where !field.AreEqual(old, values[field])
               select new FieldDelta(field, old, values[field]),
        ];
    }

    /// <summary>
    /// Paths of the fields that it would really change or whose value was refused, in field order: what the edit locks judge, before
    /// anybody speaks of values.
    /// </summary>
    public IReadOnlyList<string> Touches(Opportunity opportunity)
    {
        var changed = DeltasFor(opportunity).Select(delta => delta.Field).ToHashSet();
        return [.. OpportunityFields.All.Where(field => changed.Contains(field) || _refused.Contains(field)).Select(field => field.Path)];
    }

    /// <summary>
    /// <see cref="Errors"/>, then the errors of rules; those on a field whose value was refused are left out, as they would judge a value
    /// that is not there.
    /// </summary>
    public IReadOnlyList<UserError> ErrorsWith(IEnumerable<UserError> ruleErrors)
    {
        var refused = _refused.Select(field => field.Path).ToHashSet();
        return [.. _errors, .. ruleErrors.Where(error => error.Field is null || !refused.Contains(error.Field))];
    }

    /// <summary>Writes the values and returns what really changed, in field order.</summary>
    public IReadOnlyList<FieldDelta> Apply(Opportunity opportunity)
    {
        var deltas = DeltasFor(opportunity);
        foreach (var delta in deltas)
            delta.Field.Set(opportunity, delta.New);
        return deltas;
    }

    /// <summary>Puts back what <see cref="Apply"/> has changed.</summary>
    public static void Undo(Opportunity opportunity, IEnumerable<FieldDelta> deltas)
    {
        foreach (var delta in deltas)
            delta.Field.Set(opportunity, delta.Old);
    }

    /// <summary>The deltas as the change log keeps them, numbered from 0.</summary>
    public static IReadOnlyList<FieldChange> ToFieldChanges(IEnumerable<FieldDelta> deltas) =>
        [.. deltas.Select((delta, position) => { var change = delta.ToFieldChange(); change.Position = position; return change; })];

    private static OpportunityPatch Parse(IDictionary<string, object?> input, KnownReferences known, Opportunity? current, bool requireForCreate)
    {
        var patch = new OpportunityPatch();
        foreach (var field in OpportunityFields.All)
        {
            if (TryFind(input, field.Path, out var raw) || (requireForCreate && field.Path is "title" or "customer.companyName"))
                patch.Take(field, raw, new FieldReading(known, current));
        }
        return patch;
    }

    private void Take(OpportunityField field, object? raw, FieldReading reading)
    {
        var value = field.Read(raw, reading);
        if (reading.Current is not null && field.AreEqual(value, field.Get(reading.Current)))
            return;
        if (reading.Errors.Count == 0)
            _values[field] = value;
        else
            _refused.Add(field);
        _errors.AddRange(reading.Errors);
    }

    private static bool TryFind(IDictionary<string, object?> input, string path, out object? raw)
    {
        raw = input;
        foreach (var part in path.Split('.'))
        {
            if (raw is null)
                return true;
            if (!((IDictionary<string, object?>)raw).TryGetValue(part, out raw))
                return false;
        }
        return true;
    }

    /// <summary>In the US, or where the country is not known yet, a state is stored as its exact text.</summary>
    private Dictionary<OpportunityField, object?> WithUsState(Opportunity opportunity)
    {
        var country = _values.TryGetValue(Country, out var given) ? given : Country.Get(opportunity);
        var typed = (string?)(_values.TryGetValue(State, out var state) ? state : State.Get(opportunity));
        var isTouched = _values.ContainsKey(State) || _values.ContainsKey(Country);
        return isTouched && country is null or Picklists.Country.US && UsStates.TextOf(typed) is { } text
            ? new(_values) { [State] = text }
            : _values;
    }
}
