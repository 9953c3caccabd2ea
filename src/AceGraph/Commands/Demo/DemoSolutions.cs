using AceGraph.Solutions;

namespace AceGraph.Commands.Demo;

internal static class DemoSolutions
{
    public static IReadOnlyList<Solution> All { get; } = Number(
    [
        (DemoIds.Northwind, "Northwind Shield", "Security"),
        (DemoIds.Northwind, "Northwind Migrate", "Migration"),
        (DemoIds.Northwind, "Northwind Data Hub", "Data and Analytics"),
        (DemoIds.Northwind, "Northwind Observe", "Cloud Operations"),
        (DemoIds.Northwind, "Northwind Contact", "Business Applications"),
        (DemoIds.Northwind, "Northwind Fleet", "Internet of Things"),
        (DemoIds.Northwind, "Northwind Recover", "Storage and Backup"),
        (DemoIds.Northwind, "Northwind Workplace", "End User Computing"),
        (DemoIds.Northwind, "Northwind FinOps", "Cloud Operations"),
        (DemoIds.Northwind, "Northwind Foresight", "Machine Learning"),
        (DemoIds.Northwind, "Northwind Managed SAP", "Business Applications"),
        (DemoIds.Northwind, "Northwind Pipelines", "DevOps"),
        (DemoIds.Fabrikam, "Fabrikam Warehouse", "Data and Analytics"),
        (DemoIds.Fabrikam, "Fabrikam Streams", "Data and Analytics"),
        (DemoIds.Fabrikam, "Fabrikam Governance", "Security"),
        (DemoIds.Fabrikam, "Fabrikam Insight", "Machine Learning"),
        (DemoIds.Tailspin, "Tailspin Loyalty", "Business Applications"),
    ]);

    public static IReadOnlyList<Solution> Of(long partnerId) => partnerId == DemoIds.Northwind ? OfNorthwind : OfFabrikam;

    private static readonly Solution[] OfNorthwind = [.. All.Where(s => s.PartnerId == DemoIds.Northwind)];

    private static readonly Solution[] OfFabrikam = [.. All.Where(s => s.PartnerId == DemoIds.Fabrikam)];

    private static Solution[] Number(IEnumerable<(long PartnerId, string Name, string Category)> solutions) =>
        [.. solutions.Select((s, i) =>
            new Solution { Id = DemoIds.FirstSolution + i, PartnerId = s.PartnerId, Name = s.Name, Category = s.Category })];
}
