using GraphQL;
using GraphQL.Types;

namespace AceGraph.Tests.Visibility;

/// <summary>
/// A call for every field of Query, and for every argument, filter field and order of it, made from the schema: what is added there is
/// asked for here by itself.
/// </summary>
internal static class QueryCalls
{
    private static readonly string[] Paging = ["first", "after", "last", "before"];

    public static IEnumerable<Call> Of(ISchema schema) => schema.Query.Fields.SelectMany(Of);

    private static IEnumerable<Call> Of(FieldType field)
    {
        var arguments = (field.Arguments ?? []).Where(a => !Paging.Contains(a.Name)).ToList();
        var required = arguments.FirstOrDefault(IsRequired);
        var varied = arguments.SelectMany(a => Values(field, a).Select(v => Call(field, a, v)));
        return required is null ? varied.Prepend(new Call(field.Name, null, Document(field, null), new Dictionary<string, object?>())) : varied;
    }

    private static bool IsRequired(QueryArgument argument) => argument is { ResolvedType: NonNullGraphType, DefaultValue: null };

    private static IEnumerable<(string Name, Target? Target, object? Value)> Values(FieldType field, QueryArgument argument) =>
        (argument.Name, argument.ResolvedType!.GetNamedType()) switch
        {
            // At most so many at once.
            ("ids", _) => Target.Nodes.Chunk(100).Select((part, i) => (i == 0 ? "" : $".{i + 1}", (Target?)null, (object?)part.Select(t => t.Id))),
            ("crmId", _) => Target.Opportunities.Select(t => ("", (Target?)t, (object?)t.CrmId)),
            ("partnerId", _) => Target.Partners.Select(t => ("", (Target?)t, (object?)t.Id)),
            ("subjectId", _) => new[] { "O102", "O104", "L203", "U18", "K701" }.Select(id => ("." + id, (Target?)null, (object?)id)),
            ("id", _) => OfKind(field).Select(t => ("", (Target?)t, (object?)t.Id)),
            ("filter", IInputObjectGraphType filter) => filter.Fields.Select(f => ("." + f.Name, (Target?)null, (object?)new Dictionary<string, object?>
            {
                [f.Name] = FilterValue(filter, f),
            })),
            ("orderBy", IInputObjectGraphType order) => Values(order.Fields.Find("field")!.ResolvedType!).Select(value => ("." + value, (Target?)null, (object?)new
            {
                field = value,
                direction = "ASC",
            })),
            (_, IInputObjectGraphType input) => [("", null, MutationInput.Of(input, Target.Opportunities[0]))],
            (_, var type) => [("", null, FilterSample(argument.Name, argument.ResolvedType!, type))],
        };

    private static IEnumerable<Target> OfKind(FieldType field) => field.ResolvedType!.GetNamedType().Name switch
    {
        "Opportunity" => Target.Opportunities,
        "Lead" => Target.Leads,
        "Team" => Target.Teams,
        "Partner" => Target.Partners,
        "BulkImport" => Target.Imports,
        _ => Target.Nodes,
    };

    private static object? FilterValue(IInputObjectGraphType filter, FieldType field) => field.ResolvedType!.GetNamedType() switch
    {
        IInputObjectGraphType nested when nested == filter =>
            field.ResolvedType is ListGraphType ? new[] { new { ids = Target.Nodes.Select(t => t.Id) } } : new { ids = new[] { "O199" } },
        IInputObjectGraphType range => new Dictionary<string, object?> { [range.Fields.First().Name] = FilterSample("", range.Fields.First().ResolvedType!, range.Fields.First().ResolvedType!.GetNamedType()) },
        var type => FilterSample(field.Name, field.ResolvedType!, type),
    };

    private static object FilterSample(string name, IGraphType full, IGraphType type) => (name, type.Name) switch
    {
        ("memberEmail", _) => MutationInput.MemberEmail,
        ("crmIds", _) => Target.Opportunities.Select(t => t.CrmId),
        ("names", _) => new[] { "Stage" },
        ("groupBy", _) => new[] { "OWNER", "STAGE" },
        ("family", _) => "Compute",
        (_, "ID") => Target.Nodes.Select(t => t.Id),
        (_, "Boolean") => true,
        (_, "Int") => 1,
        (_, "Date") => "2020-01-01",
        (_, "DateTime") => Instant(name),
        (_, "Decimal") => "0",
        (_, "String") => "i",
        _ when type is EnumerationGraphType => Values(full),
        _ => throw new InvalidOperationException($"Argument or filter field {name} of type {type.Name} has no sample."),
    };

    private static IEnumerable<string> Values(IGraphType type) => ((EnumerationGraphType)type.GetNamedType()).Values.Select(v => v.Name);

    private static Call Call(FieldType field, QueryArgument argument, (string Name, Target? Target, object? Value) varied) => new(
        $"{field.Name}({argument.Name}{varied.Name})", varied.Target, Document(field, argument), new Dictionary<string, object?> { ["value"] = varied.Value });

    private static string Document(FieldType field, QueryArgument? argument) => argument is null
        ? $"{{ {field.Name} {Selection(field)} }}"
        : $"query($value: {argument.ResolvedType}) {{ {field.Name}({argument.Name}: $value{Others(field, argument)}) {Selection(field)} }}";

    /// <summary>What else the field asks for, as literals.</summary>
    private static string Others(FieldType field, QueryArgument varied) => string.Concat(field.Arguments!.Where(a => a != varied && IsRequired(a)).Select(a =>
        $", {a.Name}: {(a.ResolvedType!.GetNamedType() is EnumerationGraphType choice ? $"[{choice.Values.First().Name}]" : $"\"{Instant(a.Name)}\"")}"));

    /// <summary>Of a span from before everything to after it.</summary>
    private static string Instant(string argument) => argument == "to" ? "2027-01-01T00:00:00Z" : "2020-01-01T00:00:00Z";

    private static string Selection(FieldType field) => field.ResolvedType!.GetNamedType() switch
    {
        IComplexGraphType type when type.Fields.Find("totalCount") is not null => "{ totalCount nodes { id } }",
        IComplexGraphType type when type.Fields.Find("nodes") is not null => "{ nodes { id } }",
        IComplexGraphType type when type.Fields.Find("id") is not null => "{ id }",
        IComplexGraphType type when type.Fields.Find("cards") is not null => "{ cards { value } }",
        IComplexGraphType type when type.Fields.Find("count") is not null => "{ count }",
        IComplexGraphType => "{ __typename }",
        _ => "",
    };
}
