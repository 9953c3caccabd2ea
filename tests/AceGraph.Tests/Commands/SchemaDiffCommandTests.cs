using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Commands;

public sealed class SchemaDiffCommandTests(CastServer cast) : IClassFixture<CastServer>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, "type T { a: Int }", "", 1)]
    [InlineData("dangerous", "type T { a: Int }", "", 1)]
    [InlineData("breaking", "type T { a: Int }", "", 0)]
    [InlineData(null, "enum E { A }", "enum E { A B }", 0)]
    [InlineData("safe", "enum E { A }", "enum E { A B }", 1)]
    [InlineData("safe", "", "type T { a: Int }", 0)]
    public async Task Exit_IsOneAboveWhatIsAllowed(string? allow, string old, string current, int expected)
    {
        string[] options = allow is null ? [] : ["--allow", allow];
        var (code, output, error) = await Diff(Write("old.graphql", old), Write("new.graphql", current), options);
        Assert.Equal(expected, code);
        Assert.EndsWith(".\n", output);
        Assert.Equal(expected == 0 ? "" : $"1 change is above --allow {allow ?? "dangerous"}: keep what clients have, or allow more where they are told.\n", error);
    }

    [Fact]
    public async Task Json_IsReadByPrograms()
    {
        var (code, output, _) = await Diff(Write("old.graphql", "enum E { A }"), Write("new.graphql", "enum E { A B }"), "--format", "json");
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal((0, 1), (code, json.GetProperty("dangerous").GetInt32()));
        Assert.Equal("E.B", Assert.Single(json.GetProperty("changes").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public async Task Folder_IsOneDocumentWithoutItsFolders()
    {
        Write("c/a.graphql", "type T { a: Int }");
        Write("c/b.graphql", "extend type T { b: Int }");
        Write("c/notes.txt", "no schema");
        Write("c/released/a.graphql", "type T { a: Int }");
        Assert.Equal((0, "No change.\n", ""), await Diff(Path.Combine(_folder.Path, "c"), Write("one.graphql", "type T { a: Int b: Int }")));
    }

    [Fact]
    public async Task Server_ServesTheCommittedContract() => Assert.Equal(
        (0, "No change.\n", ""),
        await Diff(cast.Server.Url, Path.Combine(Repository.Root, "schema"), "--token", await cast.Server.TokenAsync(Cast.Lead)));

    [Fact]
    public async Task AddressOfTheFile_IsTakenAsItIs() => Assert.Equal(
        (0, "No change.\n", ""),
        await Diff($"{cast.Server.Url}/schema.graphql", $"{cast.Server.Url}/", "--token", await cast.Server.TokenAsync(Cast.Lead)));

    [Fact]
    public async Task ServerWithoutToken_AsksForOne()
    {
        var (code, output, error) = await Diff(cast.Server.Url, cast.Server.Url);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("--token", error);
    }

    [Fact]
    public async Task Revision_IsReadFromGit()
    {
        var git = new GitRepository(_folder.Path);
        Write("schema/a.graphql", "type T { a: Int e: Int }");
        Write("schema/b.graphql", "\"Größe\" enum E { A }");
        Write("schema/released/a.graphql", "type T { gone: Int }");
        await git.CommitAsync("first");
        Write("schema/a.graphql", "type T { a: Int }");
        await git.CommitAsync("second");
        var (code, output, error) = await Executable.RunAsync(git.Environment, "schema", "diff", "git:HEAD~1", "git:HEAD");
        Assert.Equal((1, "Breaking:\n  T.e: field removed: a query that selects it is refused\n\n1 breaking, 0 dangerous, 0 safe.\n"), (code, output));
        Assert.StartsWith("1 change", error);
        var unchanged = await Executable.RunAsync(git.Environment, "schema", "diff", "git:HEAD", Path.Combine(_folder.Path, "schema"));
        Assert.Equal((0, "No change.\n", ""), unchanged);
    }

    [Theory]
    [InlineData("git:nowhere", "no such revision")]
    [InlineData("git:--all", "names no revision")]
    [InlineData("git:", "names no revision")]
    [InlineData("git:HEAD", "has no schema/*.graphql")]
    public async Task RevisionThatIsNone_IsRefused(string place, string told)
    {
        var git = new GitRepository(_folder.Path);
        Write("schema/readme.txt", "no schema");
        await git.CommitAsync("first");
        var (code, output, error) = await Executable.RunAsync(git.Environment, "schema", "diff", place, place);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd('\n').Split('\n')));
    }

    [Theory]
    [InlineData("none.graphql", "There is no")]
    [InlineData("empty", "holds no *.graphql")]
    [InlineData("broken.graphql", "broken.graphql, line 2, column 6")]
    [InlineData("latin1.graphql", "cannot be read as UTF-8")]
    [InlineData("http://127.0.0.1:1", "http://127.0.0.1:1/schema.graphql cannot be read")]
    public async Task WhatCannotBeRead_IsRefusedInOneLine(string place, string told)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        Write("broken.graphql", "scalar A\ntype {");
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "latin1.graphql"), [0x22, 0xE9, 0x22]);
        var (code, output, error) = await Diff(place.Contains(':') ? place : Path.Combine(_folder.Path, place), Write("new.graphql", ""));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd('\n').Split('\n')));
    }

    [Theory]
    [InlineData("--allow", "most")]
    [InlineData("--format", "xml")]
    public async Task WrongOption_IsCodeTwo(params string[] options) => Assert.Equal(2, (await Diff("a", "b", options)).Code);

    private static Task<(int Code, string Output, string Error)> Diff(string old, string current, params string[] options) =>
        CommandLineRun.RunAsync(["schema", "diff", old, current, .. options]);

    private string Write(string name, string sdl)
    {
        var file = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, name.EndsWith("b.graphql") || name.StartsWith("broken") ? sdl : $"{sdl}\nscalar Always\n");
        return file;
    }
}
