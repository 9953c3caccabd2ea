using System.Text.Json;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Reviews;

/// <summary>Records on their way through the validation, brought there by the API as a partner and a validator would.</summary>
internal static class Desk
{
    /// <summary>What a review says of itself.</summary>
    public const string Review =
        "review { status round submittedAt startedAt decidedAt validator { email } reason disqualification invalidCause duplicateOf { id } comment "
        + "questions { question fields } rounds { round decidedAt outcome reason disqualification invalidCause comment } }";

    /// <summary>The mutations of a validator, each with an input that no rule refuses.</summary>
    public static IReadOnlyList<string> Mutations { get; } = ["startReview", "requestAction", "approveOpportunity", "disqualifyOpportunity"];

    public static object Input(string mutation, string id, int? version = null) => mutation switch
    {
        "requestAction" => new { id, version, reason = "CLARIFY_REVENUE" },
        "disqualifyOpportunity" => new { id, version, code = "INVALID", invalidCause = "NO_NET_NEW_WORKLOAD" },
        _ => new { id, version },
    };

    /// <summary>Submitted by its owner: version 2.</summary>
    public static async Task<string> SubmittedAsync(this Pipeline pipeline, Action<Opportunity>? change = null)
    {
        var id = await pipeline.AddAsync(change);
        await pipeline.SubmitAsync(id);
        return id;
    }

    public static async Task SubmitAsync(this Pipeline pipeline, string id) =>
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors);

    /// <summary>Taken up by <see cref="Cast.Validator"/>: version 3.</summary>
    public static async Task<string> InReviewAsync(this Pipeline pipeline, Action<Opportunity>? change = null)
    {
        var id = await pipeline.SubmittedAsync(change);
        await pipeline.DoAsync("startReview", new { id });
        return id;
    }

    /// <summary>In any status; decisions are those of <see cref="Input"/>.</summary>
    public static async Task<string> InAsync(this Pipeline pipeline, ReviewStatus status)
    {
        if (status is ReviewStatus.Draft or ReviewStatus.Submitted)
            return status == ReviewStatus.Draft ? await pipeline.AddAsync() : await pipeline.SubmittedAsync();
        var id = await pipeline.InReviewAsync();
        if (status != ReviewStatus.InReview)
            await pipeline.DoAsync(Mutations[status - ReviewStatus.InReview], Input(Mutations[status - ReviewStatus.InReview], id));
        return id;
    }

    /// <summary>An act of <see cref="Cast.Validator"/> that must succeed.</summary>
    public static async Task<JsonElement> DoAsync(this Pipeline pipeline, string mutation, object input, string who = Cast.Validator) =>
        (await pipeline.RunAsync(who, mutation, input)).Opportunity;

    /// <summary>The errors of an act of <see cref="Cast.Validator"/> that must be refused and write nothing.</summary>
    public static async Task<IReadOnlyList<string>> NotDoneAsync(this Pipeline pipeline, string mutation, object input, string who = Cast.Validator) =>
        (await pipeline.RefusedAsync(who, mutation, input)).Errors;
}
