namespace AceGraph.Tests.Harness;

/// <summary>A test that opens files in LibreOffice Calc; skipped where the PATH has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpreadsheetFactAttribute : FactAttribute
{
    public SpreadsheetFactAttribute()
    {
        if (Spreadsheet.Path is null) Skip = "needs LibreOffice Calc";
    }
}
