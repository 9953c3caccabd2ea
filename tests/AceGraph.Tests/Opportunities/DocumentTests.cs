using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>Several mutations in one document.</summary>
[Collection(PipelineTests.Name)]
public sealed class DocumentTests(Pipeline pipeline)
{
    [Fact]
    public async Task Mutations_RunInOrderAndShowWhatTheyLeft()
    {
        var id = await pipeline.AddAsync();
        var result = await pipeline.Server.QueryAsync(Cast.Lead, $$"""
            mutation {
              z: updateOpportunity(input: { id: "{{id}}", version: 1, opportunity: { title: "One" } }) { ...P }
              flag: flagOpportunity(input: { id: "{{id}}", flagged: true }) { opportunity { flagged } }
              refused: updateOpportunity(input: { id: "{{id}}", version: 1, opportunity: { title: "Two" } }) { ...P }
              unflag: flagOpportunity(input: { id: "{{id}}", flagged: false }) { opportunity { flagged } }
              a: transferOpportunities(input: { ids: ["{{id}}"], toUserId: "U16" }) { opportunities { owner { email } version } }
              step: addNextStep(input: { id: "{{id}}", customerActions: "Sign" }) { opportunity { nextSteps { totalCount } readiness { score } } }
              b: submitOpportunity(input: { id: "{{id}}", version: 4 }) { ...P }
            }
            fragment P on OpportunityPayload { opportunity { title version status owner { email } flagged } errors { code } }
            """);
        Assert.Equal(
            """
            {"z":{"opportunity":{"title":"One","version":2,"status":"DRAFT","owner":{"email":"user1@northwind.example"},"flagged":false},"errors":[]},
            "flag":{"opportunity":{"flagged":true}},
            "refused":{"opportunity":{"title":"One","version":2,"status":"DRAFT","owner":{"email":"user1@northwind.example"},"flagged":true},"errors":[{"code":"VERSION_CONFLICT"}]},
            "unflag":{"opportunity":{"flagged":false}},
            "a":{"opportunities":[{"owner":{"email":"user2@northwind.example"},"version":3}]},
            "step":{"opportunity":{"nextSteps":{"totalCount":1},"readiness":{"score":40}}},
            "b":{"opportunity":{"title":"One","version":5,"status":"SUBMITTED","owner":{"email":"user2@northwind.example"},"flagged":false},"errors":[]}}
            """.ReplaceLineEndings(""),
            result.Data.GetRawText());
    }

    [Fact]
    public async Task EveryMutation_AnswersItsWholePayload()
    {
        foreach (var mutation in Mutations.OnOneRecord)
        {
            var id = await pipeline.AddAsync(mutation is "associateOffer" or "disassociateOffer" ? ReviewStatus.Approved : ReviewStatus.Draft);
            var input = Mutations.Input(mutation, id);
            if (mutation == "associateOffer")
                input["arn"] = Mutations.Arn(30);
            Assert.Empty((await pipeline.RunAsync(Cast.AceUser, mutation, input)).Errors);
        }
    }
}
