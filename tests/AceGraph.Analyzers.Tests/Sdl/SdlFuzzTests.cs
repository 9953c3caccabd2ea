using AceGraph.Analyzers.Sdl;
using GraphQLParser.AST;

namespace AceGraph.Analyzers.Tests.Sdl;

public sealed class SdlFuzzTests
{
    private const int Seed = 20260131;
    private const int Files = 10_000;

    // The server's parser takes these, against the specification: variables where only constants may stand, half surrogate
    // pairs, and a number that runs into a name.
    private static readonly string[] StricterThanTheServer =
        ["found '$'", "half of a surrogate pair", "which a string may not have", "Expected a number or a name"];

    [Fact]
    public void MutatedFiles_AreJudgedAsTheServersParserJudges()
    {
        var mutation = new SdlMutation(Seed);
        var failures = new List<string>();
        var verdicts = new Dictionary<string, int>();
        for (var i = 0; i < Files; i++)
        {
            var text = mutation.Next();
            var verdict = Judge(text);
            verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
            if (verdict is not ("accepted" or "refused" or "excepted"))
            {
                failures.Add($"File {i}: {verdict}\n{text}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} files.\n{string.Join("\n----\n", failures.Take(3))}");
        Assert.InRange(verdicts["accepted"], Files / 20, Files);
        Assert.InRange(verdicts["refused"], Files / 2, Files);
        Assert.InRange(verdicts["excepted"], 0, Files / 50);
    }

    [Fact]
    public void UnmutatedPieces_AreNotFlagged()
    {
        var mutation = new SdlMutation(Seed);

        for (var i = 0; i < 500; i++)
        {
            var text = mutation.Piece();
            var document = SdlOutline.Read(text);
            Assert.Equal("", SdlOutline.Problems(document));
            Assert.Equal(ServerParser.Full(ServerParser.Read(text)!), SdlOutline.Full(document));
        }
    }

    private static string Judge(string text)
    {
        var document = SdlOutline.Read(text);
        if (Broken(document, text.Length) is { } promise)
        {
            return promise;
        }

        var server = ServerParser.Read(text);
        return server is null ? JudgeRefused(document, text) : JudgeAccepted(document, server);
    }

    private static string JudgeAccepted(SdlDocument document, GraphQLDocument server)
    {
        if (ServerParser.IsRefused(server))
        {
            return document.Problems.IsEmpty ? "not refused" : "refused";
        }

        if (document.Problems.IsEmpty)
        {
            return SdlOutline.Full(document) == ServerParser.Full(server) ? "accepted" : "read otherwise";
        }

        return document.Problems.Any(problem => StricterThanTheServer.Any(problem.Message.Contains))
            ? "excepted"
            : "flagged: " + SdlOutline.Problems(document);
    }

    // The server's parser refuses the escape \u{…} of the draft, and anything after a backslash in a comment.
    private static string JudgeRefused(SdlDocument document, string text) =>
        !document.Problems.IsEmpty ? "refused"
        : text.Contains(@"\u{") || text.Split('\n', '\r').Any(line => line.Contains('#') && line.Contains('\\')) ? "excepted"
        : "not refused";

    private static string? Broken(SdlDocument document, int length)
    {
        var problems = document.Problems;
        var spans = problems.Select(problem => problem.Span)
            .Concat(document.Types.Select(type => type.NameSpan))
            .Concat(document.Types.SelectMany(type => type.Values.Select(value => value.NameSpan)))
            .Concat(document.Types.SelectMany(type => type.Fields.Select(field => field.NameSpan)))
            .Concat(document.Types.SelectMany(type => type.Directives.SelectMany(d => d.Arguments.Select(a => a.ValueSpan))));
        return spans.Any(span => span.End > length) ? "a span outside the text"
            : problems.Length > SdlProblems.Cap ? "too many problems"
            : !problems.Select(problem => problem.Span.Start).SequenceEqual(problems.Select(problem => problem.Span.Start).Order()) ? "out of order"
            : problems.Any(problem => !problem.Message.EndsWith('.')) ? "a message without its end"
            : null;
    }
}
