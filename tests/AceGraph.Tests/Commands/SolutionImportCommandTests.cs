using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Commands;

public sealed class SolutionImportCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync() => Assert.Equal(0, (await Run("partner", "create", "--name", "N", "--lead-email", "lead@n.example")).Code);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_IsAddedOnce()
    {
        var file = Write("Name,Category\n\"Lens, the\",Software\nGuard,Services\n");
        Assert.Equal((0, "2 solutions added, 0 were there.\n", ""), await Run("solution", "import", file, "--partner", "N"));
        Assert.Equal((0, "0 solutions added, 2 were there.\n", ""), await Run("solution", "import", file, "--partner", "N"));
    }

    [Theory]
    [InlineData("name,category\nLens,Software\n,Software\n", "N", "Line 3")]
    [InlineData("title\nLens\n", "N", "headings")]
    [InlineData("", "N", "headings")]
    [InlineData("name,category\nLens,Software\n", "M", "no partner M")]
    public async Task WhatCannotBe_IsRefusedWhole(string text, string partner, string told)
    {
        var (code, output, error) = await Run("solution", "import", Write(text), "--partner", partner);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd('\n').Split('\n')));
        Assert.StartsWith("1 solutions added", (await Run("solution", "import", Write("name,category\nLens,Software\n"), "--partner", "N")).Output);
    }

    private string Write(string text)
    {
        var file = Path.Combine(_folder.Path, "solutions.csv");
        File.WriteAllText(file, text);
        return file;
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] args) => CommandLineRun.RunAsync([.. args, "--data", _folder.Path]);
}
