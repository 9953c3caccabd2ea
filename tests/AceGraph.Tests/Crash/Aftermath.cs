using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Tests.Crash;

/// <summary>What must hold of a database whatever was going on when its server was killed: the record, its log and what is remembered tell the same.</summary>
/// <param name="database">That nobody writes to.</param>
/// <param name="mailFolder">Where mails are written.</param>
public sealed class Aftermath(Database database, string mailFolder)
{
    /// <summary>All that is wrong.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(IReadOnlySet<(string Mutation, string Key)> done) =>
    [
        .. await PagesAsync(), .. await LogAsync(), .. await VersionsAsync(), .. await RememberedAsync(done), .. await MailsAsync(),
    ];

    private async Task<IEnumerable<string>> PagesAsync() =>
    [
        .. (await TextsAsync(new Sql($"SELECT * FROM pragma_integrity_check"))).Where(line => line != "ok"),
        .. await TextsAsync(new Sql($"SELECT 'A row of ' || f.\"table\" || ' names one of ' || f.parent || ' that is not there.' FROM pragma_foreign_key_check f")),
    ];

    private async Task<IEnumerable<string>> LogAsync() =>
        (await new LogCheck(database).RunAsync(expected: null, CancellationToken.None)).Fault is { } fault ? [fault] : [];

    /// <summary>Each version of a record is one change, and each change one version of a record.</summary>
    private Task<List<string>> VersionsAsync() => TextsAsync(new Sql(
        $"""
        SELECT 'O' || o.id || ' is at version ' || o.version || ' after ' || count(c.id) || ' changes up to version ' || coalesce(max(c.version), 0) || '.'
        FROM opportunities o LEFT JOIN changes c ON c.subject_id = 'O' || o.id
        GROUP BY o.id HAVING count(c.id) <> o.version OR count(DISTINCT c.version) <> o.version OR max(c.version) <> o.version
        UNION ALL
        SELECT 'There are changes of ' || c.subject_id || ', but no record.' FROM changes c
        WHERE substr(c.subject_id, 1, 1) = 'O' AND NOT EXISTS (SELECT 1 FROM opportunities o WHERE c.subject_id = 'O' || o.id)
        AND NOT EXISTS (SELECT 1 FROM changes d WHERE d.subject_id = c.subject_id AND d.type = 'OPPORTUNITY_DELETED')
        UNION ALL
        SELECT c.subject_id || ' was deleted and is there.' FROM changes c JOIN opportunities o ON c.subject_id = 'O' || o.id WHERE c.type = 'OPPORTUNITY_DELETED'
        """));

    /// <summary>Since every call was repeated until it was acknowledged, the calls that are remembered are exactly those.</summary>
    private async Task<IEnumerable<string>> RememberedAsync(IReadOnlySet<(string Mutation, string Key)> done)
    {
        var kept = await database.ListAsync(
            new Sql($"SELECT r.mutation, r.key, count(*) FROM remembered_calls r GROUP BY r.user_id, r.mutation, r.key"),
            row => (Call: (row.GetString(0), row.GetString(1)), Parts: row.GetInt32(2)),
            CancellationToken.None);
        return
        [
            .. kept.Where(k => !done.Contains(k.Call)).Select(k => $"{k.Call} is remembered, but was not done."),
            .. done.Except(kept.Select(k => k.Call)).Select(call => $"{call} was done, but is not remembered."),
            .. kept.Where(k => k.Parts != (k.Call.Item1 == "upsertOpportunities" ? Upserter.Items : 1)).Select(k => $"{k.Call} is remembered in {k.Parts} parts."),
        ];
    }

    /// <summary>Each mail is one file, and each file one mail.</summary>
    private async Task<IEnumerable<string>> MailsAsync()
    {
        var unsent = await TextsAsync(new Sql($"SELECT 'M' || m.id || ' is ' || m.status || '.' FROM messages m WHERE m.status <> 'SENT'"));
        var mails = await TextsAsync(new Sql($"SELECT 'M' || m.id || '.eml' FROM messages m"));
        var files = Directory.Exists(mailFolder) ? Directory.GetFiles(mailFolder, "*.eml").Select(f => Path.GetFileName(f)).ToList() : [];
        return
        [
            .. unsent, .. mails.Except(files).Select(m => $"The mail {m} was not written."), .. files.Except(mails).Select(f => $"The file {f} is of no mail."),
        ];
    }

    private Task<List<string>> TextsAsync(Sql sql) => database.ListAsync(sql, row => row.GetString(0), CancellationToken.None);
}
