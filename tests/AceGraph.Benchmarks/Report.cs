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
            $"\nRequests per second (share of plain) and processor time per request, median of {options.Rounds}; {load}, {options.Connections} "
            + $"connections, {options.Opportunities} opportunities, {Environment.ProcessorCount} cores.\n");
        text.AppendLine($"| server | {string.Join(" | ", questions)} | cold start ms | MiB |");
        text.AppendLine($"| --- | {string.Concat(questions.Select(_ => "---: | "))}---: | ---: |");
        foreach (var contestant in contestants)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {contestant.Server.Name} |");
            foreach (var question in questions)
            {
                var (rate, share) = (contestant.Rate(question), contestant.Rate(question) / contestants[^1].Rate(question));
                text.Append(CultureInfo.InvariantCulture, $" {rate:F0} ({share:F2}), {contestant.Microseconds(question):F0} µs |");
            }

            text.AppendLine(CultureInfo.InvariantCulture, $" {contestant.ColdStart:F0} | {contestant.Server.Mebibytes:F0} |");
        }

        return text.ToString();
    }
}
