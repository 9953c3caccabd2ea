using AceGraph.Tests.Api;

namespace AceGraph.Tests.Contracts;

/// <summary>The committed contract beside the design that it was built to.</summary>
public sealed class DesignTests
{
    private static readonly IReadOnlyDictionary<string, string> Contract = ContractShape.Of(SchemaFile.Committed("acegraph.graphql"));

    private static readonly IReadOnlyDictionary<string, string> Design = ContractShape.Of(SchemaFile.Design("contract.graphql"));

    [Fact]
    public void Contract_HasNothingThatTheDesignHasNot() => Assert.Empty(
        Contract.Where(e => Design.GetValueOrDefault(e.Key) != e.Value)
            .Select(e => $"{e.Key}: {e.Value}; design: {Design.GetValueOrDefault(e.Key, "nothing")}"));

    [Fact]
    public void Contract_HasAllThatTheDesignHas() => Assert.Empty(Design.Keys.Where(k => !Contract.ContainsKey(k)).Order(StringComparer.Ordinal));
}
