using System.Collections;
using System.Text.Json.Nodes;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>The AWS products that the deal will use, by code, each once, in order.</summary>
public sealed class ProductsField(string path, string description) : OpportunityField(path, description, FieldKind.Codes)
{
    /// <summary>AWS: at most 20 products.</summary>
    public const int Limit = 20;

    protected override object Empty => new List<string>();

    public override object Get(Opportunity opportunity) => opportunity.AwsProductCodes;

    public override void Set(Opportunity opportunity, object? value) => opportunity.AwsProductCodes = [.. (List<string>)value!];

    public override JsonNode ToJson(object? value) =>
        new JsonArray([.. ((List<string>)value!).Select(code => JsonValue.Create(code))]);

    public override bool AreEqual(object? left, object? right) => left is List<string> a && right is List<string> b && a.SequenceEqual(b);

    /// <summary>The codes as given, trimmed, each once.</summary>
    public static List<string> Codes(object raw) => ((IEnumerable)raw).Cast<string>().Select(code => code.Trim()).Distinct().ToList();

    protected override object Parse(object raw, FieldReading reading)
    {
        var codes = Codes(raw);
        if (codes.Count > Limit)
        {
            var message = $"{Path} names {codes.Count} AWS products; at most {Limit} are taken.";
            reading.RefuseAbove(ErrorCode.LimitExceeded, message, Path, Limit, codes.Count, "Name the main ones.");
        }
        else
            RefuseUnknown(((IEnumerable)raw).Cast<string>().ToList(), reading);
        return codes;
    }

    private void RefuseUnknown(List<string> given, FieldReading reading)
    {
        for (var i = 0; i < given.Count; i++)
        {
            var code = given[i].Trim();
            if (!reading.Known.Products.Contains(code) && reading.Current?.AwsProductCodes.Contains(code) != true)
                reading.Refuse(ErrorCode.NotFound, "There is no AWS product with this code.", $"{Path}.{i}", "awsProducts lists the codes.");
        }
    }
}
