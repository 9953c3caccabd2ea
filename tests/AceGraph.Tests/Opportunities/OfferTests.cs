using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary><c>associateOffer</c> and <c>disassociateOffer</c>.</summary>
[Collection(PipelineTests.Name)]
public sealed class OfferTests(Pipeline pipeline)
{
    private Task<string> ApprovedAsync() => pipeline.AddAsync(ReviewStatus.Approved);

    private Task<Answer> AssociateAsync(string id, string arn, string who = Cast.AceUser) => pipeline.RunAsync(who, "associateOffer", new { id, arn });

    [Fact]
    public async Task Offer_IsNamedAndTakenOff()
    {
        var id = await ApprovedAsync();
        Assert.Equal(2, (await AssociateAsync(id, $" {Mutations.Arn(10)} ")).Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(
            """{"marketplaceOffer":{"arn":"ARN","associatedAt":"2026-03-10T12:00:00Z","associatedBy":{"email":"user1@northwind.example"}}}"""
                .Replace("ARN", Mutations.Arn(10), StringComparison.Ordinal),
            (await pipeline.ReadAsync(Cast.AceUser, id, "marketplaceOffer { arn associatedAt associatedBy { email } }")).GetRawText());
        Assert.Equal(2, (await AssociateAsync(id, Mutations.Arn(10))).Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(3, (await pipeline.RunAsync(Cast.AceUser, "disassociateOffer", new { id, version = 2 })).Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(3, (await pipeline.RunAsync(Cast.AceUser, "disassociateOffer", new { id })).Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(
            [
                $"""OFFER_CHANGED v2 by U12 through nobody: marketplaceOffer.arn null -> "{Mutations.Arn(10)}" """.TrimEnd(),
                $"OFFER_CHANGED v3 by U12 through nobody: marketplaceOffer.arn \"{Mutations.Arn(10)}\" -> null",
            ],
            await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task OneOffer_BelongsToOneOpportunity()
    {
        var (own, another) = (await ApprovedAsync(), await ApprovedAsync());
        await AssociateAsync(own, Mutations.Arn(11));
        var answer = await pipeline.RefusedAsync(Cast.AceUser, "associateOffer", new { id = another, arn = Mutations.Arn(11) });
        Assert.Equal(("OFFER_ALREADY_ASSOCIATED arn", own), (answer.Errors.Single(), answer.Payload.GetProperty("errors")[0].GetProperty("subject").GetProperty("id").GetString()));
        Assert.Equal(["OFFER_ALREADY_ASSOCIATED arn"], (await pipeline.RefusedAsync(Cast.AceUser, "associateOffer", new { id = own, arn = Mutations.Arn(12) })).Errors);
    }

    [Fact]
    public async Task OfferOfAnotherPartner_IsTakenAndNotTold()
    {
        var foreign = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 22, [721]));
        Assert.Empty((await AssociateAsync(foreign, Mutations.Arn(13), PipelineCast.CentralizedManager)).Errors);
        var answer = await pipeline.RefusedAsync(PipelineCast.Manager, "associateOffer", new { id = await ApprovedAsync(), arn = Mutations.Arn(13) });
        Assert.Equal(["OFFER_ALREADY_ASSOCIATED arn"], answer.Errors);
        Assert.Equal(JsonValueKind.Null, answer.Payload.GetProperty("errors")[0].GetProperty("subject").ValueKind);
        Assert.DoesNotContain(foreign, answer.Result.Json.GetRawText());
    }

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "STAGE_TERMINAL")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "STAGE_TERMINAL")]
    public async Task OtherStates_TakeNoOffer(ReviewStatus status, Stage stage, string error)
    {
        var id = await pipeline.AddAsync(status, stage);
        Assert.Equal([error], (await pipeline.RefusedAsync(Cast.AceUser, "associateOffer", new { id, arn = "x" })).Errors);
        Assert.Equal([error], (await pipeline.RefusedAsync(Cast.AceUser, "disassociateOffer", new { id })).Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("offer-abc")]
    [InlineData("arn:aws:s3:::bucket")]
    public async Task OtherArn_IsInvalid(string arn) =>
        Assert.Equal(["VALUE_INVALID arn"], (await pipeline.RefusedAsync(Cast.AceUser, "associateOffer", new { id = await ApprovedAsync(), arn })).Errors);
}
