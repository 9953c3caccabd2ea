namespace AceGraph.Analyzers.Tests.Sdl;

public sealed class SdlSchemaFilesTests
{
    [Theory]
    [MemberData(nameof(SchemaFiles.Paths), MemberType = typeof(SchemaFiles))]
    public void SchemaOfTheServer_ReadsAsTheServersParserDoes(string path)
    {
        var text = File.ReadAllText(path);

        var document = SdlOutline.Read(text);

        Assert.Empty(document.Problems);
        Assert.NotEmpty(document.Types);
        Assert.Equal(ServerParser.Full(ServerParser.Read(text)!), SdlOutline.Full(document));
    }

    [Theory]
    [MemberData(nameof(SchemaFiles.Paths), MemberType = typeof(SchemaFiles))]
    public void Names_StandWhereTheirSpansSay(string path)
    {
        var text = File.ReadAllText(path);

        var document = SdlOutline.Read(text);

        Assert.All(document.Types, type =>
        {
            Assert.Equal(type.Name, text.Substring(type.NameSpan.Start, type.NameSpan.Length));
            Assert.All(type.Fields, field => Assert.Equal(field.Name, text.Substring(field.NameSpan.Start, field.NameSpan.Length)));
            Assert.All(type.Values, value => Assert.Equal(value.Name, text.Substring(value.NameSpan.Start, value.NameSpan.Length)));
        });
    }

    [Fact]
    public void SameText_IsReadOnce()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From("enum A { X }");

        Assert.Same(AceGraph.Analyzers.Sdl.SdlReader.Get(text), AceGraph.Analyzers.Sdl.SdlReader.Get(text));
    }
}
