using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Tests.Leads;

namespace AceGraph.Tests.Opportunities;

/// <summary>The mutations as a client writes them.</summary>
public static class Mutations
{
    private static readonly string[] WithoutWarnings =
        ["deleteOpportunity", "transferOpportunities", "upsertOpportunities", "assignTeamMember", "removeTeamMember", "createWebhook", "redeliverWebhook"];

    /// <summary>AWS's name of an offer, by its number.</summary>
    public static string Arn(int number) => $"arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-{number}";

    /// <summary>Those that act on one record; <c>flagOpportunity</c> is apart, as every role may.</summary>
    public static IReadOnlyList<string> OnOneRecord { get; } =
    [
        "updateOpportunity", "submitOpportunity", "cloneOpportunity", "changeStage", "associateOffer", "disassociateOffer", "addNextStep",
        "deleteOpportunity", "transferOpportunities",
    ];

    /// <summary>Those that take a version.</summary>
    public static IReadOnlyList<string> WithVersion { get; } =
        ["updateOpportunity", "submitOpportunity", "changeStage", "associateOffer", "disassociateOffer", "deleteOpportunity"];

    /// <summary>Those whose payload holds a lead; <c>convertLead</c> answers with the opportunity.</summary>
    public static IReadOnlyList<string> OnOneLead { get; } = ["acceptLead", "rejectLead", "assignLead", "updateLead", "shareLead"];

    /// <summary>An input that every role and rule lets pass on a draft (an offer: on an approved one).</summary>
    public static JsonObject Input(string mutation, string id, int? version = null)
    {
        var input = new JsonObject { ["id"] = id };
        switch (mutation)
        {
            case "updateOpportunity":
                input["opportunity"] = new JsonObject { ["additionalComments"] = "Changed." };
                break;
            case "changeStage":
                input["stage"] = "TECHNICAL_VALIDATION";
                break;
            case "associateOffer":
                input["arn"] = Arn(1);
                break;
            case "addNextStep":
                (input["customerActions"], input["awsAsk"]) = ("Sign the plan", "Review the architecture");
                break;
            case "transferOpportunities":
                return new JsonObject { ["ids"] = new JsonArray(id), ["toUserId"] = "U15" };
            case "rejectOpportunity" or "rejectLead":
                input["reason"] = "NO_CAPACITY";
                break;
            case "assignLead":
                input["ownerId"] = "U15";
                break;
            case "updateLead":
                input["status"] = "RESEARCH";
                break;
            case "flagOpportunity":
                input["flagged"] = true;
                break;
            default:
                break;
        }

        if (version is not null)
            input["version"] = version;
        return input;
    }

    /// <summary>One mutation, its payload under the name <c>payload</c>.</summary>
    public static string Document(string mutation, string? selection = null)
    {
        const string error = "{ code field message limit actual subject { id } conflicts { path oldValue newValue actor { email } } }";
        var rest = WithoutWarnings.Contains(mutation) || OnOneLead.Contains(mutation) ? "" : $"warnings {error}";
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ {selection ?? Selection(mutation)} errors {error} {rest} }} }}";
    }

    /// <summary>The id that an input names, where it names one.</summary>
    public static string? IdOf(object input) =>
        JsonSerializer.SerializeToNode(input)!.AsObject().TryGetPropertyValue("id", out var id) ? (string?)id : null;

    private static string Selection(string mutation) => mutation switch
    {
        "deleteOpportunity" => "deletedId",
        "transferOpportunities" => "opportunities { id version owner { email } } failed { id error { code field } }",
        "upsertOpportunities" => $"results {{ crmId outcome {Pipeline.Record} errors {{ code field subject {{ id }} }} }}",
        "addNextStep" => $"{Pipeline.Record} nextStepEdge {{ cursor node {{ id customerActions awsAsk createdBy {{ email }} }} }}",
        "assignTeamMember" or "removeTeamMember" => "team { id opportunity { version } members { role name email phone user { id } since until } formerMembers { role email since until } }",
        _ => OnOneLead.Contains(mutation) ? SharedRecords.Lead : Pipeline.Record,
    };
}
