using AceGraph.Data;

namespace AceGraph.Tests.Data;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData("O1", "O", 1)]
    [InlineData("S-123", "S-", 123)]
    [InlineData("O9223372036854775807", "O", long.MaxValue)]
    public void FormattedId_IsReadBack(string text, string prefix, long id)
    {
        Assert.True(NodeId.TryParse(text, prefix, out var read));
        Assert.Equal(id, read);
        Assert.Equal(text, NodeId.Format(prefix, id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("O")]
    [InlineData("O0")]
    [InlineData("O01")]
    [InlineData("o1")]
    [InlineData("O+1")]
    [InlineData("O-1")]
    [InlineData("O 1")]
    [InlineData("O1 ")]
    [InlineData("O1\n")]
    [InlineData("O١")]
    [InlineData("OO1")]
    [InlineData("O9223372036854775808")]
    [InlineData("O10000000000000000000")]
    [InlineData("L1")]
    public void AnythingElse_IsNoId(string? text) => Assert.False(NodeId.TryParse(text, NodeId.Opportunity, out _));
}
