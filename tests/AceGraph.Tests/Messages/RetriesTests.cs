using AceGraph.Messages;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Messages;

public sealed class RetriesTests
{
    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(8, 127, 255)]
    [InlineData(9, 255, 495)]
    [InlineData(40, 300, 540)]
    [InlineData(14, 1439, 1440)]
    [InlineData(1, 1439, 1440)]
    [InlineData(1, 1440, null)]
    [InlineData(1, 5000, null)]
    public void Pauses_GrowUntilTheEndOfTheDay(int attempt, int minutes, int? next) => Assert.Equal(
        next is { } at ? AceGraphServer.Start.AddMinutes(at) : null,
        Retries.After(AceGraphServer.Start, attempt, AceGraphServer.Start.AddMinutes(minutes)));
}
