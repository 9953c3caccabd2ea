namespace AceGraph.Benchmarks;

/// <summary>The plain server: an address for each question.</summary>
public sealed class PlainDialect : IDialect
{
    public Request ById(string id) => new("GET", $"/opportunity/{id}");

    public Request Page() => new("GET", "/opportunities");

    public Request ChangeStage(string id, string stage) => new("POST", "/stage", $$"""{"id":"{{id}}","stage":"{{stage}}"}""");
}
