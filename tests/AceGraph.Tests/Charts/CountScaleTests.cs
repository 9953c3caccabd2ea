using AceGraph.Charts;

namespace AceGraph.Tests.Charts;

public sealed class CountScaleTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(6, 1, 6)]
    [InlineData(7, 2, 8)]
    [InlineData(10, 2, 10)]
    [InlineData(31, 10, 40)]
    [InlineData(60, 10, 60)]
    [InlineData(61, 20, 80)]
    [InlineData(1_000_000, 200_000, 1_000_000)]
    [InlineData(1_234_567, 500_000, 1_500_000)]
    public void Steps_AreWholeAndFew(long largest, double step, double end) => Assert.Equal(new CountScale(step, end), CountScale.For(largest));
}
