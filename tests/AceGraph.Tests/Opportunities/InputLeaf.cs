using System.Text.Json.Nodes;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Tests.Opportunities;

/// <summary>A field of <c>OpportunityInput</c> that holds a value, found in the schema, nested inputs included.</summary>
/// <param name="Path">Such as <c>customer.address.city</c>.</param>
/// <param name="Type">As the schema has it.</param>
internal sealed record InputLeaf(string Path, IGraphType Type)
{
    /// <summary>Values that a rule asks for; where none is given, any other value of the type will do.</summary>
    private static readonly Dictionary<string, Func<int, JsonNode>> Wanted = new()
    {
        ["businessProblem"] = n => $"Another problem of the customer, number {n}.",
        ["type"] = _ => "EXPANSION",
        ["solutionIds"] = _ => new JsonArray("S-702"),
        ["awsProductCodes"] = _ => new JsonArray("AWSLambda"),
        ["targetCloseDate"] = _ => "2027-02-01",
        ["executedOn"] = _ => "2027-01-01",
        ["closedLostReason"] = _ => "NO_OPPORTUNITY",
        ["stage"] = _ => "COMMITTED",
        ["customer.website"] = n => $"https://another{n}.example",
        ["customer.awsAccountId"] = _ => "123456789012",
        ["customer.duns"] = _ => "123456789",
        ["customer.address.stateOrRegion"] = _ => "Ohio",
        ["customer.address.postalCode"] = _ => "78702",
        ["customer.address.country"] = _ => "DE",
        ["customer.contact.email"] = n => $"contact{n}@example.com",
        ["customer.contact.phone"] = _ => "+14155550100",
    };

    /// <summary>All of them, in the order of the schema.</summary>
    public static IReadOnlyList<InputLeaf> Of(ISchema schema) => [.. Of((IInputObjectGraphType)schema.AllTypes["OpportunityInput"]!, "")];

    /// <summary>An input with nothing but another value of this field, and, where it can be changed, what a rule wants beside it.</summary>
    /// <param name="record">The record as <c>asInput</c> shows it.</param>
    /// <param name="number">Makes texts that no other record has.</param>
    /// <param name="parent">Node id of another opportunity.</param>
    /// <param name="isEditable">Whether it can be changed.</param>
    public (JsonObject Input, JsonNode Value) Another(JsonObject record, int number, string parent, bool isEditable)
    {
        var input = new JsonObject();
        var value = Value(At(record, Path), number, parent);
        Put(input, Path, value);
        if (isEditable)
            Complete(input);
        return (input, value);
    }

    /// <summary>What a record needs for the other value to obey the rules.</summary>
    public void Prepare(Opportunity opportunity)
    {
        if (Path.StartsWith("marketing.", StringComparison.Ordinal) && Path != "marketing.source")
            (opportunity.Marketing.Source, opportunity.Marketing.DevelopmentFunded) = (MarketingSource.MarketingActivity, false);
        if (Path == "involvement" && opportunity.Status == ReviewStatus.Approved)
        {
            (opportunity.Involvement, opportunity.PrimaryNeeds) = (InvolvementType.ForVisibilityOnly, []);
            opportunity.Customer.Contact = new() { FirstName = "Jo", LastName = "Doe", Email = "jo@example.com" };
        }
    }

    public static JsonNode? At(JsonObject input, string path) => path.Split('.').Aggregate((JsonNode?)input, (node, part) => node?[part]);

    private static IEnumerable<InputLeaf> Of(IInputObjectGraphType input, string above) => input.Fields.SelectMany(field =>
        field.ResolvedType!.GetNamedType() is IInputObjectGraphType { Name: not "MoneyInput" } nested
            ? Of(nested, $"{above}{field.Name}.")
            : [new InputLeaf(above + field.Name, field.ResolvedType!)]);

    private void Complete(JsonObject input)
    {
        if (Path == "marketing.source")
            Put(input, "marketing.developmentFunded", true);
        if (Path == "involvement" && (string?)input["involvement"] == "CO_SELL")
            Put(input, "primaryNeeds", new JsonArray("DEAL_SUPPORT"));
        if (Path == "closedLostReason")
            Put(input, "stage", "CLOSED_LOST");
    }

    private static void Put(JsonObject input, string path, JsonNode value)
    {
        var node = input;
        foreach (var part in path.Split('.')[..^1])
            node = (node[part] ??= new JsonObject()).AsObject();
        node[path.Split('.')[^1]] = value;
    }

    private JsonNode Value(JsonNode? present, int number, string parent)
    {
        if (Wanted.TryGetValue(Path, out var wanted))
            return wanted(number);
        var named = Type.GetNamedType();
        JsonNode value = named switch
        {
            EnumerationGraphType picks => picks.Values.Select(v => v.Name).First(name => present?.ToJsonString().Contains($"\"{name}\"", StringComparison.Ordinal) != true),
            { Name: "Boolean" } => present?.GetValue<bool>() != true,
            { Name: "Date" } => "2027-03-01",
            { Name: "MoneyInput" } => new JsonObject { ["amount"] = "2000.00", ["currency"] = "USD" },
            { Name: "ID" } => parent,
            { Name: "String" } => $"Another {number}",
            _ => throw new InvalidOperationException($"{Path} of type {named.Name} has no other value."),
        };
        return IsList(Type) ? new JsonArray(value) : value;
    }

    private static bool IsList(IGraphType type) => (type is NonNullGraphType required ? required.ResolvedType : type) is ListGraphType;
}
