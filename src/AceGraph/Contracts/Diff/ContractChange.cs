namespace AceGraph.Contracts.Diff;

/// <summary>One difference between two contracts.</summary>
/// <param name="Class">What it means to clients.</param>
/// <param name="Path">Where it is: <c>Stage.CLOSED_LOST</c>, <c>Query.opportunities(first:)</c>, <c>@label(aws:)</c>.</param>
/// <param name="Message">What changed and, where that is not obvious, what it does to a client; one line.</param>
public sealed record ContractChange(ChangeClass Class, string Path, string Message)
{
    public static ContractChange Safe(Element at, string message) => new(ChangeClass.Safe, at.Path, message);

    public static ContractChange Dangerous(Element at, string message) => new(ChangeClass.Dangerous, at.Path, message);

    public static ContractChange Breaking(Element at, string message) => new(ChangeClass.Breaking, at.Path, message);
}
