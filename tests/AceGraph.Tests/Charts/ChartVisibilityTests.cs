using System.Xml.Linq;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Visibility;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Charts;

/// <summary>Who sees which numbers, by role, in one table to be read.</summary>
public sealed class ChartVisibilityTests
{
    private static readonly string[] Charts = ["funnel", "lost-reasons", "goals", "ageing"];

    [Fact]
    public async Task EveryRole_SeesItsOwnNumbers()
    {
        await using var server = await AceGraphServer.StartAsync(FillAsync);
        var lines = new List<string>();
        foreach (var chart in Charts)
        {
            foreach (var partner in (string[])["", "?partner=P1", "?partner=P2"])
            {
                lines.Add($"/charts/{chart}.svg{partner}");
                foreach (var role in Role.All)
                    lines.Add($"  {role.Name,-10}{await SeenAsync(server, role, $"/charts/{chart}.svg{partner}")}");
            }
        }

        string.Join("\n", lines).MatchSnapshot();
    }

    private static async Task<string> SeenAsync(AceGraphServer server, Role role, string path)
    {
        var answer = await FileAnswer.GetAsync(server, await MatrixRun.TokenAsync(server, role), path);
        return (int)answer.Status == 200
            ? XDocument.Parse(answer.Text).Root!.Elements().First(e => e.Name.LocalName == "desc").Value
            : $"{(int)answer.Status}";
    }

    /// <summary>The world, with lost ones.</summary>
    private static async Task FillAsync(AceGraphContext db)
    {
        await World.FillAsync(db);
        db.Opportunities.AddRange(
            Lost("A", 151, 1, 14, ClosedLostReason.Price),
            Lost("B", 152, 1, 13, ClosedLostReason.Price),
            Lost("C", 153, 1, 13, ClosedLostReason.Other),
            Lost("G", 154, 2, 22, ClosedLostReason.NoOpportunity));
    }

    private static Opportunity Lost(string letter, long id, long partner, long owner, ClosedLostReason reason)
    {
        var opportunity = WorldRecords.Opportunity(letter, partner, owner, ReviewStatus.Approved);
        (opportunity.Id, opportunity.CrmId) = (id, $"CRM-{id}");
        (opportunity.Stage, opportunity.ClosedLostReason, opportunity.ClosedAt) = (Stage.ClosedLost, reason, AceGraphServer.Start.AddDays(-1));
        return opportunity;
    }
}
