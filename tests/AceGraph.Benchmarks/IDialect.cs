namespace AceGraph.Benchmarks;

/// <summary>How one kind of server is asked for the three things that are measured; all answer with the same JSON.</summary>
public interface IDialect
{
    Request ById(string id);

    /// <summary>The newest 50 of the partner, each with owner and team, and how many there are in all.</summary>
    Request Page();

    Request ChangeStage(string id, string stage);
}
