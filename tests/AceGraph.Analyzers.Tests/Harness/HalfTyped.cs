using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>Sources as they are while somebody types them.</summary>
public static class HalfTyped
{
    /// <summary>Runs a rule on members that end after each of their characters; the harness fails where it throws.</summary>
    public static async Task FindAllAsync<TAnalyzer>(string members)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        // All at once, each in a class of its own file, would take too much memory; one project for many ends takes little time.
        const int EndsOfAProject = 50;
        var runs = 0;
        foreach (var ends in Enumerable.Range(0, members.Length).Chunk(EndsOfAProject))
        {
            var project = Deals.WithMembers("");
            foreach (var end in ends)
            {
                project.Source("using System; using System.Linq; using Crm; class Use" + end + " { Stage stage; Stage? maybe; Status status; Deal deal;\n" + members[..end], end + ".cs");
            }

            await RuleTest<TAnalyzer>.FindAsync(project);
            runs += ends.Length;
        }

        Assert.Equal(members.Length, runs);
    }
}
