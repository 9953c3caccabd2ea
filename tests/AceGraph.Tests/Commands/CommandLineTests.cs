using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;

namespace AceGraph.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PartnerAndUsers_CanBeMade()
    {
        Assert.Equal(0, (await Run(Partner())).Code);
        Assert.Equal(0, (await Run("user", "add", "--email", "U@n.example", "--name", "U", "--partner", "N", "--role", "ace_user", "ACE_MANAGER")).Code);
        var (user, partner) = (await FindAsync("u@n.example"))!.Value;
        Assert.Equal([UserRole.AceManager, UserRole.AceUser], user.Roles);
        Assert.Equal(("N", "Asia/Tokyo", PipelineModel.Centralized), (partner!.Name, partner.TimeZone, partner.PipelineModel));
        Assert.Equal([UserRole.AllianceLead], (await FindAsync("lead@n.example"))!.Value.User.Roles);
    }

    [Fact]
    public async Task AwsUser_HasNoPartner()
    {
        Assert.Equal(0, (await Run("user", "add", "--email", "v@aws.example", "--name", "V", "--aws-role", "VALIDATOR")).Code);
        var (user, partner) = (await FindAsync("v@aws.example"))!.Value;
        Assert.Equal((AwsRole.Validator, UserStatus.Active, null), (user.AwsRole, user.Status, partner));
    }

    [Theory]
    [InlineData("already", "partner", "create", "--name", "N", "--lead-email", "other@n.example")]
    [InlineData("already", "partner", "create", "--name", "n", "--lead-email", "m@n.example")]
    [InlineData("already", "partner", "create", "--name", "\uFF2E", "--lead-email", "m@n.example")]
    [InlineData("already", "partner", "create", "--name", "Other", "--lead-email", "LEAD@n.example")]
    [InlineData("--tier", "partner", "create", "--name", "M", "--lead-email", "m@n.example", "--tier", "Gold")]
    [InlineData("--time-zone", "partner", "create", "--name", "M", "--lead-email", "m@n.example", "--time-zone", "Mars/Base")]
    [InlineData("--domain", "partner", "create", "--name", "M", "--lead-email", "m@n.example", "--domain", "localhost")]
    [InlineData("--lead-email", "partner", "create", "--name", "M", "--lead-email", "nobody")]
    [InlineData("--lead-email", "partner", "create", "--name", "M", "--lead-email", "m@intranet")]
    [InlineData("--email", "user", "add", "--email", "ju\u0308rgen@n.example", "--name", "U", "--aws-role", "SALES")]
    [InlineData("--name", "partner", "create", "--name", " ", "--lead-email", "m@n.example")]
    [InlineData("--role", "user", "add", "--email", "u@n.example", "--name", "U", "--partner", "N", "--role", "BOSS")]
    [InlineData("ALLIANCE_LEAD", "user", "add", "--email", "u@n.example", "--name", "U", "--partner", "N", "--role", "ALLIANCE_LEAD")]
    [InlineData("no partner", "user", "add", "--email", "u@n.example", "--name", "U", "--partner", "n", "--role", "ACE_USER")]
    public async Task WhatCannotBe_IsRefusedInOneLine(string told, params string[] args)
    {
        await Run(Partner());
        var (code, output, error) = await Run(args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd('\n').Split('\n')));
        Assert.Null(await FindAsync("m@n.example") ?? await FindAsync("u@n.example"));
    }

    [Fact]
    public async Task TwentyFirstSeat_IsRefused()
    {
        await Run(Partner());
        for (var i = 1; i <= 20; i++)
            Assert.Equal(0, (await Run("user", "add", "--email", $"m{i}@n.example", "--name", "M", "--partner", "N", "--role", "ACE_MANAGER")).Code);
        var (code, _, error) = await Run("user", "add", "--email", "m21@n.example", "--name", "M", "--partner", "N", "--role", "ACE_MANAGER");
        Assert.Equal((1, "All 20 seats of ACE_MANAGER are taken: free one first.\n"), (code, error));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("token")]
    [InlineData("migrate", "--nonsense")]
    [InlineData("user", "add", "--email", "u@n.example", "--name", "U")]
    [InlineData("user", "add", "--email", "u@n.example", "--name", "U", "--partner", "N")]
    [InlineData("user", "add", "--email", "u@n.example", "--name", "U", "--role", "ACE_USER")]
    [InlineData("user", "add", "--email", "u@n.example", "--name", "U", "--partner", "N", "--role", "ACE_USER", "--aws-role", "SALES")]
    public async Task WrongUse_IsCodeTwo(params string[] args)
    {
        var (code, _, error) = await CommandLineRun.RunAsync(args);
        Assert.Equal(2, code);
        Assert.NotEqual("", error);
    }

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("token")]
    [InlineData("partner", "create")]
    [InlineData("user", "add")]
    [InlineData("schema", "print")]
    [InlineData("schema", "diff")]
    [InlineData("picklists", "check")]
    [InlineData("migrate")]
    public async Task Help_TellsEveryOption(params string[] args)
    {
        var (code, output, _) = await CommandLineRun.RunAsync([.. args, "--help"]);
        Assert.Equal(0, code);
        Assert.All(output.Split('\n').Where(l => l.TrimStart().StartsWith("--")), line => Assert.Matches(@"\S  +\S", line.TrimStart()));
        Assert.Contains("Usage:", output);
    }

    [Fact]
    public async Task Migrate_BringsAnEmptyFolderUpAndThenRests()
    {
        Assert.StartsWith("Applied ", (await Run("migrate")).Output);
        Assert.Equal((0, "The database is up to date.\n", ""), await Run("migrate"));
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("token", "--email", "lead@n.example")]
    [InlineData("user", "add", "--email", "u@n.example", "--name", "U", "--aws-role", "SALES")]
    public async Task DatabaseOfANewerServer_IsRefused(params string[] args)
    {
        await Run("migrate");
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('99991231235959_Later', '99.0.0')");
        var (code, _, error) = await Run(args);
        Assert.Equal(1, code);
        Assert.Contains("newer AceGraph (migration 99991231235959_Later)", Assert.Single(error.TrimEnd('\n').Split('\n')));
    }

    [Fact]
    public async Task FolderThatCannotBeMade_IsRefused()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "");
        var (code, _, error) = await CommandLineRun.RunAsync("migrate", "--data", Path.Combine(file, "data"));
        Assert.Equal(1, code);
        Assert.Contains("--data", error);
    }

    [Fact]
    public async Task SchemaPrint_PrintsWhatTheServerServes()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var (code, output, _) = await CommandLineRun.RunAsync("schema", "print");
        server.Client.DefaultRequestHeaders.Authorization = new("Bearer", await server.TokenAsync(Cast.Lead));
        Assert.Equal((0, await server.Client.GetStringAsync("/schema.graphql")), (code, output));
        Assert.Contains("\ntype Query {\n", output);
    }

    private static string[] Partner() =>
        ["partner", "create", "--name", "N", "--lead-email", "Lead@n.example", "--tier", "select", "--pipeline", "CENTRALIZED", "--time-zone", "Asia/Tokyo", "--domain", "n.example", "bücher.example"];

    private Task<(int Code, string Output, string Error)> Run(params string[] args) => CommandLineRun.RunAsync([.. args, "--data", _folder.Path]);

    private async Task<(User User, PartnerFacts? Partner)?> FindAsync(string email)
    {
        await using var database = Open();
        return await new UserLookup(database).FindAsync(email, CancellationToken.None);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var database = Open();
        await using var session = await database.OpenWriterAsync(CancellationToken.None);
        await session.ScalarAsync<long>(new Sql().Append($"{new SqlName(sql)}"), CancellationToken.None);
    }

    private Database Open() => new($"Data Source={new DataFolder(_folder.Path).DatabaseFile}");
}
