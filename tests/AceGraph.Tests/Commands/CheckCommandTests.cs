using AceGraph.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace AceGraph.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task DemoAtWork_IsWhole()
    {
        await using var server = await AceGraphServer.StartDemoAsync();
        var (code, output, error) = await CheckAsync(server);
        Assert.Equal((0, ""), (code, error));
        Assert.Matches("^The database is whole, and so is its log of [0-9,]+ changes. Hash of the last: [0-9a-f]{64}\n$", output);
        Assert.Equal(output, (await CheckAsync(server, "--expect", output.TrimEnd()[^64..])).Output);
    }

    [Theory]
    [InlineData("UPDATE changes SET client = 'other' WHERE id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE changes SET actor_id = NULL WHERE id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE changes SET at = at + 1 WHERE id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE changes SET at = 9223372036854775807 WHERE id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE changes SET type = 'NOTHING' WHERE id IN ($60, $50)", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE changes SET type = CASE id WHEN $50 THEN 'NOTHING' ELSE type END, at = CASE id WHEN $50 THEN at ELSE at + 1 END WHERE id IN ($60, $50)", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE changes SET version = 9223372036854775807 WHERE id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE field_changes SET new_value = '\"x\"' WHERE change_id IN ($60, $50)", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE field_changes SET path = path || '.x' WHERE change_id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("DELETE FROM field_changes WHERE change_id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("INSERT INTO field_changes (change_id, position, subject_id, path) VALUES ($50, 99, 'O1', 'title')", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE log_entries SET hash = zeroblob(32) WHERE position = 50", "Change $50 at position 50 is not what was written.")]
    [InlineData("UPDATE log_entries SET partner_id = 1 WHERE position = 50", "Change $50 at position 50 is not what was written.")]
    [InlineData("DELETE FROM log_entries WHERE position = 50", "Position 50 of the log is missing.")]
    [InlineData("UPDATE log_entries SET position = CASE position WHEN 50 THEN -60 ELSE -50 END WHERE position IN (50, 60); UPDATE log_entries SET position = -position WHERE position < 0", "Change $60 at position 50 is not what was written.")]
    [InlineData("UPDATE field_changes SET position = -1 - position WHERE change_id = $50", "Change $50 at position 50 is not what was written.")]
    [InlineData("INSERT INTO changes (id, type, at, subject_id) VALUES (77, 'OPPORTUNITY_UPDATED', 1, 'O1'); INSERT INTO log_entries VALUES (1 + (SELECT max(position) FROM log_entries), 77, NULL, zeroblob(32))", "Change C77 at position $end is not what was written.")]
    [InlineData("UPDATE log_entries SET hash = 'text' WHERE position = 50", "Change $50 at position 50 is not what was written.")]
    [InlineData("INSERT INTO changes (id, type, at, subject_id) VALUES (77, 'OPPORTUNITY_UPDATED', 1, 'O1')", "Change C77 has no place in the log.")]
    [InlineData("UPDATE opportunities SET version = 99 WHERE id = 1000007", "Opportunity O1000007 is at another version than its last change.")]
    public async Task WhatWasTamperedWith_IsNamed(string statement, string fault)
    {
        await using var server = await AceGraphServer.StartDemoAsync();
        var (at50, at60, end) = await TamperAsync(server, statement);
        var (code, _, error) = await CheckAsync(server);
        var named = fault.Replace("$50", $"C{at50}").Replace("$60", $"C{at60}").Replace("$end", $"{end}");
        Assert.Equal((1, $"{named} Restore a backup, and see who else writes to the database.\n"), (code, error));
    }

    [Theory]
    [InlineData("DROP TRIGGER changes_no_delete")]
    [InlineData("DROP TRIGGER changes_no_delete; CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes BEGIN SELECT 1; END")]
    public async Task LostTrigger_IsNamed(string statement)
    {
        await using var server = await AceGraphServer.StartDemoAsync();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(server.Folder, "acegraph.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }

        var (code, _, error) = await CheckAsync(server);
        Assert.Equal(1, code);
        Assert.StartsWith("The database has no trigger changes_no_delete any more", error);
    }

    [Fact]
    public async Task ChangeThatIsGone_IsDamage()
    {
        await using var server = await AceGraphServer.StartDemoAsync();
        await TamperAsync(server, "DELETE FROM changes WHERE id = $50; DELETE FROM field_changes WHERE change_id = $50");
        var (code, _, error) = await CheckAsync(server);
        Assert.Equal((1, "The database is damaged (a row of log_entries refers to one that is missing): restore a backup.\n"), (code, error));
    }

    [Fact]
    public async Task EndThatWasCutOff_IsMissedByItsHash()
    {
        await using var server = await AceGraphServer.StartDemoAsync();
        var hash = (await CheckAsync(server)).Output.TrimEnd()[^64..];
        const string lastOf = "(SELECT change_id FROM log_entries ORDER BY position DESC LIMIT 1)";
        await TamperAsync(
            server,
            $"""
            UPDATE opportunities SET version = version - 1 WHERE 'O' || id = (SELECT subject_id FROM changes WHERE id = {lastOf});
            DELETE FROM field_changes WHERE change_id = {lastOf};
            DELETE FROM changes WHERE id = {lastOf};
            DELETE FROM log_entries WHERE position = (SELECT max(position) FROM log_entries);
            """);
        Assert.Equal(0, (await CheckAsync(server)).Code);
        var (code, _, error) = await CheckAsync(server, "--expect", hash);
        Assert.Equal(1, code);
        Assert.StartsWith("No change of the log has the hash that was expected", error);
    }

    [Fact]
    public async Task FolderWithoutDatabase_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var (code, _, error) = await CommandLineRun.RunAsync("check", "--data", folder.Path);
        Assert.Equal(1, code);
        Assert.StartsWith("The database cannot be read", error);
    }

    private static Task<(int Code, string Output, string Error)> CheckAsync(AceGraphServer server, params string[] options) =>
        CommandLineRun.RunAsync(["check", "--data", server.Folder, .. options]);

    /// <summary>
    /// Runs a statement as someone would who owns the file and knows what guards it; <c>$50</c> is the change at that position, <c>$end</c> the
    /// position behind the last.
    /// </summary>
    /// <returns>The changes at positions 50 and 60, and that position.</returns>
    private static async Task<(long At50, long At60, long End)> TamperAsync(AceGraphServer server, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(server.Folder, "acegraph.db")};Foreign Keys=False");
        await connection.OpenAsync();
        async Task<object?> RunAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteScalarAsync();
        }

        var guards = (string)(await RunAsync("SELECT group_concat(sql, ';') FROM sqlite_master WHERE type = 'trigger'"))!;
        var names = (string)(await RunAsync("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_master WHERE type = 'trigger'"))!;
        var at = new List<long>();
        foreach (var position in new[] { 50, 60 })
            at.Add((long)(await RunAsync($"SELECT change_id FROM log_entries WHERE position = {position}"))!);
        var end = (long)(await RunAsync("SELECT max(position) + 1 FROM log_entries"))!;
        await RunAsync($"{names}; {statement.Replace("$50", $"{at[0]}").Replace("$60", $"{at[1]}")}; {guards}");
        return (at[0], at[1], end);
    }
}
