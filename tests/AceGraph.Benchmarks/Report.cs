using System.Globalization;
using System.Text;

namespace AceGraph.Benchmarks;

/// <summary>The table, in Markdown.</summary>
public static class Report
{
    /// <summary>The plain server comes last, and every rate is told as its share of that one's.</summary>
    public static string Of(IReadOnlyList<Contestant> contestants, string load, LoadOptions options)
    {
        var questions = Question.All.Select(q => q.Name).ToList();
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"\nRequests per second (share of plain), median of {options.Rounds}; {load}, {options.Connections} connections, "
            + $"{options.Opportunities} opportunities, {Environment.ProcessorCount} cores.\n");
        text.AppendLine($"| server | {string.Join(" | ", questions)} | cold start ms | MiB |");
        text.AppendLine($"| --- | {string.Concat(questions.Select(_ => "---: | "))}---: | ---: |");
        foreach (var contestant in contestants)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {contestant.Server.Name} |");
            foreach (var question in questions)
            {
                var rate = contestant.Rate(question);
                text.Append(CultureInfo.InvariantCulture, $" {rate:F0} ({rate / contestants[^1].Rate(question):F2}) |");
            }

            text.AppendLine(CultureInfo.InvariantCulture, $" {contestant.ColdStart:F0} | {contestant.Server.Mebibytes:F0} |");
        }

        return text.ToString();
    }
}
