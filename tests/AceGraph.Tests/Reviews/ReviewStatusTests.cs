using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Reviews;

/// <summary>Which act of a validator each status takes, and who may not act at all.</summary>
[Collection(PipelineTests.Name)]
public sealed class ReviewStatusTests(Pipeline pipeline)
{
    private static readonly (ReviewStatus From, string Mutation, string To)[] Allowed =
    [
        (ReviewStatus.Submitted, "startReview", "IN_REVIEW"),
        (ReviewStatus.InReview, "requestAction", "ACTION_REQUIRED"),
        (ReviewStatus.InReview, "approveOpportunity", "APPROVED"),
        (ReviewStatus.InReview, "disqualifyOpportunity", "REJECTED"),
    ];

    public static IEnumerable<object[]> Table { get; } =
        Enum.GetValues<ReviewStatus>().SelectMany(status => Desk.Mutations.Select(mutation => new object[] { status, mutation }));

    public static TheoryData<string> Mutations => [.. Desk.Mutations];

    [Theory]
    [MemberData(nameof(Table))]
    public async Task StatusAndMutation_AreAllowedOrRefused(ReviewStatus status, string mutation)
    {
        var id = await pipeline.InAsync(status);
        var input = Desk.Input(mutation, id);
        if (Allowed.FirstOrDefault(a => a.From == status && a.Mutation == mutation) is { To: { } target })
            Assert.Equal(target, (await pipeline.DoAsync(mutation, input)).GetProperty("status").GetString());
        else
            Assert.Equal([status == ReviewStatus.Draft ? "NOT_FOUND id" : "STATUS_TRANSITION"], await pipeline.NotDoneAsync(mutation, input));
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task OthersThanValidators_AreForbidden(string mutation)
    {
        var id = await pipeline.SubmittedAsync();
        foreach (var who in new[] { Cast.Lead, Cast.AceUser, PipelineCast.Technical, PipelineCast.WithoutTerms, PipelineCast.Sales })
        {
            Assert.Equal(["FORBIDDEN"], await pipeline.NotDoneAsync(mutation, Desk.Input(mutation, id, 9), who));
            Assert.Equal(["FORBIDDEN"], await pipeline.NotDoneAsync(mutation, Desk.Input(mutation, "O1"), who));
        }
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task StaleVersion_ComesBeforeTheStatus(string mutation)
    {
        var id = await pipeline.InAsync(ReviewStatus.Rejected);
        var answer = await pipeline.RefusedAsync(PipelineCast.OtherValidator, mutation, Desk.Input(mutation, id, 3));
        Assert.Equal(["VERSION_CONFLICT version"], answer.Errors);
        Assert.Equal(
            "validator1@aws.example rejected it (Invalid) on 2026-03-10T12:00:00Z, and that stands.", await HintAsync(mutation, Desk.Input(mutation, id, 3)));
        Assert.Equal(
            "validator1@aws.example rejected it (Invalid) on 2026-03-10T12:00:00Z, and that stands.", await HintAsync(mutation, Desk.Input(mutation, id)));
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted, "approveOpportunity", "Take it up with startReview first.")]
    [InlineData(ReviewStatus.InReview, "startReview", "validator1@aws.example took it up on 2026-03-10T12:00:00Z; decide with requestAction, approveOpportunity or disqualifyOpportunity.")]
    [InlineData(ReviewStatus.ActionRequired, "approveOpportunity", "validator1@aws.example asked the partner for action (Clarify Revenue) on 2026-03-10T12:00:00Z; wait until it is submitted again.")]
    [InlineData(ReviewStatus.Approved, "disqualifyOpportunity", "validator1@aws.example approved it on 2026-03-10T12:00:00Z, and that stands.")]
    public async Task Refusal_NamesWhatWasDoneBefore(ReviewStatus status, string mutation, string hint) =>
        Assert.Equal(hint, await HintAsync(mutation, Desk.Input(mutation, await pipeline.InAsync(status))));

    [Fact]
    public async Task AcceptedReferral_IsNotReviewed()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Prospect, o =>
        {
            GateTests.Share(o, InvitationStatus.Accepted);
            o.Review = new();
        });
        Assert.Equal("AWS shared it with the partner, so there is nothing to review.", await HintAsync("startReview", new { id }));
    }

    [Fact]
    public async Task StaleVersionOfAnOpenOne_KeepsTheUsualHint()
    {
        var id = await pipeline.InReviewAsync();
        Assert.StartsWith("Look at `conflicts`", await HintAsync("approveOpportunity", new { id, version = 1 }));
    }

    private async Task<string?> HintAsync(string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await pipeline.Server.QueryAsync(
            PipelineCast.OtherValidator, $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ errors {{ hint }} }} }}", new { input });
        return answer.Data.GetProperty("payload").GetProperty("errors").EnumerateArray().Single().GetProperty("hint") is { ValueKind: JsonValueKind.String } hint
            ? hint.GetString()
            : null;
    }
}
