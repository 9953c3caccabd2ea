using AceGraph.Tests.Api;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Contracts;

/// <summary>The committed contract beside the design that it grows towards.</summary>
public sealed class DesignTests
{
    private static readonly IReadOnlyDictionary<string, string> Contract = ContractShape.Of(SchemaFile.Committed("acegraph.graphql"));

    private static readonly IReadOnlyDictionary<string, string> Design = ContractShape.Of(SchemaFile.Design("contract.graphql"));

    [Fact]
    public void Contract_HasNothingThatTheDesignHasNot() => Assert.Empty(
        Contract.Where(e => Design.GetValueOrDefault(e.Key) != e.Value)
            .Select(e => $"{e.Key}: {e.Value}; design: {Design.GetValueOrDefault(e.Key, "nothing")}"));

    [Fact]
    public void WhatTheDesignHasMore_IsListed() => string.Join(
        "\n", Design.Keys.Where(k => !Contract.ContainsKey(k) && IsKnown(OwnerOf(k))).Order(StringComparer.Ordinal)).MatchSnapshot();

    /// <summary>A type that is missing stands for its members, and a field for its arguments.</summary>
    private static bool IsKnown(string? owner) => owner is null || Contract.ContainsKey(owner);

    private static string? OwnerOf(string coordinate) => coordinate.LastIndexOfAny(['.', '(']) is > 0 and var end ? coordinate[..end] : null;
}
