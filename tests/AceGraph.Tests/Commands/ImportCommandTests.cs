using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Commands;

public sealed class ImportCommandTests : IAsyncLifetime, IDisposable
{
    private const string Headings = "Partner Project Title,Customer Company Name,Target Close Date\n";

    private readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync()
    {
        Assert.Equal(0, (await Run("partner", "create", "--name", "N", "--lead-email", "lead@n.example")).Code);
        Assert.Equal(0, (await Run("user", "add", "--email", "manager@n.example", "--name", "M", "--partner", "N", "--role", "ACE_MANAGER")).Code);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WithoutTerms_NothingIsRead()
    {
        var (code, _, error) = await Run("import", Write(Headings + "A,B,\n"), "--email", "manager@n.example");
        Assert.Equal(1, code);
        Assert.Contains("terms", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_WritesWhatIsRightAndGivesTheRestBack()
    {
        await AcceptTermsAsync();
        var file = Write(Headings + "A,Company,\nB,Company,soon\n");
        var checkedOnly = await Run("import", file, "--email", "manager@n.example");
        Assert.Equal(1, checkedOnly.Code);
        Assert.Contains("2 rows, 1 right, 1 failed; nothing is written", checkedOnly.Output, StringComparison.Ordinal);
        var (code, output, _) = await Run("import", file, "--email", "manager@n.example", "--commit");
        Assert.Equal(1, code);
        Assert.Contains("Row 2, line 3: Column \"Target Close Date\"", output, StringComparison.Ordinal);
        Assert.Contains("1 created, 0 updated, 1 failed; 0 submitted.", output, StringComparison.Ordinal);
        var failed = file + ".failed.csv";
        await File.WriteAllTextAsync(failed, (await File.ReadAllTextAsync(failed)).Replace(",soon,", ",,", StringComparison.Ordinal));
        var repaired = await Run("import", failed, "--email", "manager@n.example", "--commit");
        Assert.Equal((0, ""), (repaired.Code, repaired.Error));
        Assert.Contains("1 rows, 1 created", repaired.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Colour\nred\n", "manager@n.example", "heading")]
    [InlineData("Partner Project Title,Customer Company Name\nA,B\n", "nobody@n.example", "no active user")]
    public async Task WhatCannotBe_IsRefusedInOneLine(string text, string email, string told)
    {
        await AcceptTermsAsync();
        var (code, output, error) = await Run("import", Write(text), "--email", email);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    private async Task AcceptTermsAsync()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder.Path, "acegraph.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE partners SET terms_accepted_at = 1";
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private string Write(string text)
    {
        var file = Path.Combine(_folder.Path, "deals.csv");
        File.WriteAllText(file, text);
        return file;
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] args) => CommandLineRun.RunAsync([.. args, "--data", _folder.Path]);
}
