using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Sdl;

public sealed class SdlReaderTests
{
    [Fact]
    public void EveryConstruct_IsRead()
    {
        var document = SdlOutline.Read(KitchenSink.Text);

        Assert.Equal("", SdlOutline.Problems(document));
        SdlOutline.Full(document).MatchSnapshot();
    }

    [Fact]
    public void EveryConstruct_ReadsAsTheServersParserDoes() =>
        Assert.Equal(ServerParser.Full(ServerParser.Read(KitchenSink.Text)!), SdlOutline.Full(SdlOutline.Read(KitchenSink.Text)));
}
