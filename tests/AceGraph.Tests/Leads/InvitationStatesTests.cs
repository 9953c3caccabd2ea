using System.Text.Json.Nodes;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;
using static AceGraph.Tests.Opportunities.Mutations;

namespace AceGraph.Tests.Leads;

/// <summary>Every state of an invitation against every mutation, each on a record of its own.</summary>
[Collection(PipelineTests.Name)]
public sealed class InvitationStatesTests(Pipeline pipeline)
{
    private static readonly string[] OnALead = ["acceptLead", "rejectLead", "assignLead", "updateLead", "convertLead"];

    private static readonly (string Who, long Partner, long? Owner)[] Viewers =
    [
        (Cast.Lead, 1, 12), (PipelineCast.Manager, 1, null), (Cast.AceUser, 1, 12), (Cast.CentralizedUser, 2, 21), (PipelineCast.CentralizedManager, 2, 21),
        (PipelineCast.Sales, 1, 12), (PipelineCast.WithoutTerms, 4, 41),
    ];

    [Fact]
    public async Task EveryStateOfALead_AnswersEveryMutation()
    {
        var rows = new List<string>();
        foreach (var state in SharedRecords.LeadStates.Keys)
        {
            var cells = new List<string>();
            foreach (var mutation in OnALead)
                cells.Add($"{mutation} {await OutcomeAsync(Cast.Lead, mutation, await pipeline.AddLeadAsync(state))}");
            rows.Add($"{state}: {string.Join(", ", cells)}");
        }

        Snapshot.Match(string.Join('\n', rows));
    }

    [Fact]
    public async Task EveryStateOfAReferral_AnswersEveryMutation()
    {
        var rows = new List<string>();
        foreach (var state in new[] { "pending", "accepted", "rejected", "expired" })
        {
            foreach (var mutation in OnOneRecord.Concat(["acceptOpportunity", "rejectOpportunity", "flagOpportunity"]))
                rows.Add($"{state} {mutation}: {await OutcomeAsync(Cast.AceUser, mutation, await ReferralAsync(state))}");
        }

        Snapshot.Match(string.Join('\n', rows));
    }

    [Fact]
    public async Task AllowedActions_AreExactlyThoseNotRefused()
    {
        foreach (var (who, partner, owner) in Viewers)
        {
            foreach (var state in SharedRecords.LeadStates.Keys)
            {
                async Task<string> AddAsync() => await pipeline.AddLeadAsync(state, l => (l.PartnerId, l.OwnerId) = (partner, owner));
                var offered = (await pipeline.ReadLeadAsync(who, await AddAsync(), "allowedActions")).GetProperty("allowedActions").EnumerateArray().Select(a => a.GetString());
                var taken = new List<string>();
                foreach (var mutation in OnALead)
                {
                    var outcome = await OutcomeAsync(who, mutation, await AddAsync(), partner == 2 ? "U22" : "U15");
                    if (outcome == "done")
                        taken.Add(mutation[..^"Lead".Length].ToUpperInvariant());
                }

                Assert.Equal((who, state, string.Join(' ', taken)), (who, state, string.Join(' ', offered)));
            }
        }
    }

    [Theory]
    [InlineData("acceptOpportunity")]
    [InlineData("rejectOpportunity")]
    public async Task WhatWasNotShared_HasNoAnswer(string mutation)
    {
        foreach (var id in new[] { await pipeline.AddAsync(), await pipeline.AddAsync(ReviewStatus.Approved), await pipeline.AddAsync(o => (o.Origin, o.LeadId) = (OpportunityOrigin.AwsReferral, 1)) })
            Assert.Equal(["VALUE_INVALID id"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Input(mutation, id))).Errors);
    }

    private async Task<string> OutcomeAsync(string who, string mutation, string id, string ownerId = "U15")
    {
        var input = Input(mutation, id);
        if (mutation == "assignLead")
            input["ownerId"] = ownerId;
        if (mutation == "updateLead")
            (input["status"], input["disqualifiedReason"]) = ("DISQUALIFIED", "Too small.");
        if (mutation == "associateOffer")
            input["arn"] = JsonValue.Create(Arn((int)(Pipeline.Number(id) % 1_000_000)));
        var errors = (await pipeline.RunAsync(who, mutation, input)).Errors;
        return errors.Count == 0 ? "done" : string.Join(' ', errors);
    }

    private Task<string> ReferralAsync(string state) => pipeline.AddAsync(o =>
    {
        GateTests.Share(o, state switch { "accepted" => InvitationStatus.Accepted, "rejected" => InvitationStatus.Rejected, _ => InvitationStatus.Pending }, state == "expired" ? 0 : 3);
        o.Status = state == "accepted" ? ReviewStatus.Approved : ReviewStatus.Draft;
    });
}
