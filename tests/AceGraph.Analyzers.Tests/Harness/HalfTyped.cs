using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>Sources as they are while somebody types them.</summary>
public static class HalfTyped
{
    /// <summary>Runs a rule on members that end after each of their characters that is no white space; the harness fails where it throws.</summary>
    public static async Task FindAllAsync<TAnalyzer>(string members)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        // One project for many ends takes little time, one for all too much memory.
        const int EndsOfAProject = 250;
        var runs = 0;
        foreach (var ends in Enumerable.Range(0, members.Length).Where(end => !char.IsWhiteSpace(members[end])).Chunk(EndsOfAProject))
        {
            var project = Deals.WithMembers("");
            foreach (var end in ends)
            {
                project.Source($"using System; using System.Linq; using Crm; class Use{end} {{ {Deals.Fields}\n{members[..(end + 1)]}", end + ".cs");
            }

            await RuleTest<TAnalyzer>.FindAsync(project);
            runs += ends.Length;
        }

        Assert.InRange(runs, members.Length / 2, members.Length);
    }
}
