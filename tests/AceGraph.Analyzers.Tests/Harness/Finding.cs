using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>A finding as a build prints it, with the text it stands on and the places beside it.</summary>
public static class Finding
{
    public static string Format(Diagnostic finding)
    {
        var line = $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id} {PlaceOf(finding.Location)}: {finding.GetMessage(CultureInfo.InvariantCulture)}";
        var beside = finding.AdditionalLocations.Select(location => $"    beside {PlaceOf(location)}");
        return string.Join('\n', beside.Prepend(line));
    }

    private static string PlaceOf(Location location)
    {
        if (location == Location.None)
        {
            return "(nowhere)";
        }

        var span = location.GetLineSpan();
        var text = location.SourceTree?.GetText().ToString(location.SourceSpan);
        return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})" + (text is null ? "" : $" '{text}'");
    }
}
