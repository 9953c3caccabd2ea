using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Teams;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Visibility;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Idempotency;

/// <summary>Every mutation of the schema, found by itself: done once with a key and repeated, it answers alike and writes nothing more.</summary>
public sealed class ReplayTests
{
    private const string Untried = "No call of it succeeds in the world, so its repetition cannot be tried.";

    [Fact]
    public async Task EveryMutation_IsAnsweredAgainAsItWas()
    {
        await using var server = await LeakTests.WorldServer.StartAsync();
        var schema = server.Services.GetRequiredService<ISchema>();
        var faults = new List<string>();
        foreach (var calls in MutationCalls.Of(schema).GroupBy(call => call.Name))
        {
            var document = Document(calls.First(), schema);
            var fault = await RepeatAsync(server, document, [.. calls]);
            if (fault == Untried)
            {
                await server.WriteAsync(MoveOnAsync);
                fault = await RepeatAsync(server, document, [.. calls]);
            }

            if (fault is not null)
            {
                faults.Add($"{calls.Key}: {fault}");
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>C is taken up once more after a question to the partner, on D the partner's own seat is filled, and the imports are written.</summary>
    private static async Task MoveOnAsync(AceGraphContext db)
    {
        (await db.Opportunities.FindAsync(103L))!.Status = ReviewStatus.InReview;
        db.ReviewRounds.Add(new ReviewRound { OpportunityId = 103, Round = 1, SubmittedAt = AceGraphServer.Start.AddDays(-9), Outcome = ReviewStatus.ActionRequired, Reason = ReviewReason.ClarifyRevenue });
        await db.Imports.ExecuteUpdateAsync(i => i.SetProperty(x => x.Status, ImportStatus.Committed));
        db.TeamMembers.Add(new TeamMember { Id = 699, OpportunityId = 104, Role = TeamRole.PartnerSalesContact, Name = "Kim", Email = "kim@northwind.example", Since = AceGraphServer.Start });
    }

    /// <summary>Asks for all that the payload leads to but when users were last here, which is written beside the requests.</summary>
    private static string Document(Call call, ISchema schema)
    {
        const string arguments = "(input: $input) ";
        var selection = DeepSelection.Of(schema.Mutation!.Fields.Find(call.Name.Split(' ')[0])!.ResolvedType!);
        return call.Document[..(call.Document.IndexOf(arguments, StringComparison.Ordinal) + arguments.Length)]
            + selection.Replace("lastActiveAt ", "").Replace("idle ", "") + " }";
    }

    /// <summary>Errors deeper in the records are what their rules say of them.</summary>
    private static bool IsDone(GraphQLResult answer)
    {
        if (answer.Codes.Count > 0)
        {
            return false;
        }

        var payload = answer.Data.EnumerateObject().Single().Value;
        return payload.GetProperty("errors").GetArrayLength() == 0
            && (!payload.TryGetProperty("results", out var results) || results.EnumerateArray().All(r => r.GetProperty("errors").GetArrayLength() == 0));
    }

    /// <returns>What is wrong; null where all is well.</returns>
    private static async Task<string?> RepeatAsync(AceGraphServer server, string document, IReadOnlyList<Call> calls)
    {
        foreach (var role in Role.All.Where(r => r.Name is not ("Invited" or "Disabled")))
        {
            var token = await MatrixRun.TokenAsync(server, role);
            foreach (var call in calls)
            {
                var input = new Dictionary<string, object>((Dictionary<string, object>)call.Variables["input"]!) { ["idempotencyKey"] = $"{role.Name} {call.Target}" };
                var first = await server.QueryAsync(token, document, new { input });
                if (!IsDone(first))
                {
                    continue;
                }

                var after = await MatrixRun.DataVersionAsync(server);
                var second = await server.QueryAsync(token, document, new { input });
                var fault = first.Json.GetRawText() != second.Json.GetRawText() ? $"{first.Json.GetRawText()} and then {second.Json.GetRawText()}"
                    : after != await MatrixRun.DataVersionAsync(server) ? "The repetition wrote." : null;
                await server.WriteAsync(World.FillAsync);
                return fault;
            }
        }

        return Untried;
    }
}
