using System.Globalization;
using System.Text.Json.Nodes;
using AceGraph.Picklists;

namespace AceGraph.Tests.Opportunities;

/// <summary>A text of a CRM record that its picklist (or the partner's list of solutions) does not have, with the nearest that it has.</summary>
public sealed record UnknownText(string Field, string Picklist, string Text, string Nearest);

/// <summary>
/// A sample of the mapping that a CRM needs: one opportunity as AWS's CRM integration writes it, turned into the variables of
/// <c>createOpportunity</c> by nothing but the texts that the server's <c>picklists</c> query answers.
/// </summary>
public sealed class CrmRecord
{
    private const string Currency = "USD";

    private readonly JsonObject _record;
    private readonly CrmTexts _texts;
    private readonly List<UnknownText> _unknown = [];

    private CrmRecord(JsonObject record, CrmTexts texts)
    {
        (_record, _texts) = (record, texts);
        Input = new JsonObject();
        foreach (var (field, path) in CrmFields.Plain)
        {
            Set(path, Text(field));
        }

        foreach (var (field, path, picklist) in CrmFields.Single)
        {
            Set(path, Text(field) is { } text ? Wire(field, picklist, text) : null);
        }

        foreach (var (field, path, picklist) in CrmFields.Multiple)
        {
            Set(path, Several(field, picklist));
        }

        MapRevenue();
        MapSolutions();
        MapMarketing();
        MapEnd();
    }

    /// <summary>The value of <c>input.opportunity</c> of the mutation.</summary>
    public JsonObject Input { get; }

    /// <summary>LAUNCHED or CLOSED_LOST where the CRM says so: to be reached by <c>changeStage</c> once approved. Else null.</summary>
    public string? FinalStage { get; private set; }

    /// <summary>The reason that goes with a final stage CLOSED_LOST.</summary>
    public string? ClosedLostReason { get; private set; }

    /// <summary>Texts that no value has; such a value is left out of <see cref="Input"/>, never guessed.</summary>
    public IReadOnlyList<UnknownText> Unknown => _unknown;

    /// <param name="json">The record.</param>
    /// <param name="picklists">Picklist to text to wire name, as <c>picklists { name values { name text } }</c> answers.</param>
    /// <param name="solutions">The partner's solutions, name to id.</param>
    public static CrmRecord Read(
        string json, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> picklists, IReadOnlyDictionary<string, string> solutions) =>
        new(JsonNode.Parse(json)!.AsObject(), new CrmTexts(picklists, solutions));

    private void MapRevenue()
    {
        if (_record["expectedMonthlyAwsRevenue"] is { } amount)
        {
            // A decimal travels as a string: a JSON number may be rounded on its way.
            var exact = amount.GetValue<decimal>().ToString("F2", CultureInfo.InvariantCulture);
            Input["monthlyRevenue"] = new JsonObject { ["amount"] = exact, ["currency"] = Currency };
        }
    }

    private void MapSolutions()
    {
        var names = _record["solutionOffered"]?.AsArray().Select(n => n!.GetValue<string>()).Where(n => n != "Other") ?? [];
        Set("solutionIds", ToArray(names.Select(n => Wire("solutionOffered", CrmTexts.Solutions, n))));
        Set("awsProductCodes", ToArray(_record["awsProducts"]?.AsArray().Select(c => c!.GetValue<string>()) ?? []));
    }

    /// <summary>Without a marketing activity the other marketing fields have to stay away.</summary>
    private void MapMarketing()
    {
        var fromMarketing = Text("IsOppFromMarketingActivity") == "Yes";
        Set("marketing.source", Wire("IsOppFromMarketingActivity", "MarketingSource", fromMarketing ? "Marketing Activity" : "None"));
        Set("nationalSecurity", Text("doesOppBelongToNatSec") == "Yes");
        if (!fromMarketing)
        {
            return;
        }

        Set("marketing.campaign", Text("awsSFCampaignName"));
        Set("marketing.channels", Several("marketingActivityChannel", "MarketingChannel"));
        Set("marketing.useCases", Several("marketingActivityUsecase", "MarketingUseCase"));
        Set("marketing.developmentFunded", Text("isMarketingDevelopmentFunded") == "Yes");
    }

    /// <summary>A record is never created at its end: it enters at the last stage before.</summary>
    private void MapEnd()
    {
        if (Input["stage"]?.GetValue<string>() is not ("LAUNCHED" or "CLOSED_LOST"))
        {
            return;
        }

        FinalStage = Input["stage"]!.GetValue<string>();
        Input["stage"] = "COMMITTED";
        ClosedLostReason = Text("closedLostReason") is { } reason ? Wire("closedLostReason", "ClosedLostReason", reason) : null;
    }

    private JsonArray? Several(string field, string picklist) =>
        Text(field) is { } texts ? ToArray(texts.Split(';').Select(t => Wire(field, picklist, t))) : null;

    private string? Wire(string field, string picklist, string text)
    {
        var wire = _texts.Find(picklist, text);
        if (wire is null)
        {
            _unknown.Add(new UnknownText(field, picklist, text, _texts.Nearest(picklist, text)));
        }

        return wire;
    }

    private string? Text(string field) => _record[field]?.GetValue<string>() is { Length: > 0 } text ? text : null;

    private void Set(string path, JsonNode? value)
    {
        if (value is null)
        {
            return;
        }

        var at = Input;
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            at = (at[name] ??= new JsonObject()).AsObject();
        }

        at[names[^1]] = value;
    }

    private static JsonArray? ToArray(IEnumerable<string?> values) =>
        values.OfType<string>().Select(v => (JsonNode)v).ToArray() is { Length: > 0 } nodes ? new JsonArray(nodes) : null;
}

/// <summary>What the server knows by text.</summary>
internal sealed record CrmTexts(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Picklists, IReadOnlyDictionary<string, string> SolutionIds)
{
    public const string Solutions = "solutions";

    public string? Find(string picklist, string text) => Of(picklist).GetValueOrDefault(text);

    public string Nearest(string picklist, string text) => Spelling.Nearest(text, Of(picklist).Keys);

    private IReadOnlyDictionary<string, string> Of(string picklist) => picklist == Solutions ? SolutionIds : Picklists[picklist];
}
