using AceGraph.Picklists;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Plain;

/// <summary>The present members of many opportunities by one command.</summary>
internal sealed class PlainTeams
{
    private readonly SqliteCommand _command;

    public PlainTeams(SqliteConnection connection, int most)
    {
        var places = string.Join(", ", Enumerable.Range(0, most).Select(i => $"@p{i}"));
        _command = PlainDatabase.Prepare(
            connection,
            $"SELECT m.opportunity_id, m.role, m.name, m.email FROM team_members m WHERE m.opportunity_id IN ({places}) AND m.until IS NULL ORDER BY m.since, m.id",
            [.. Enumerable.Repeat<object>(0L, most)]);
    }

    /// <summary>By opportunity, in the order of the seats.</summary>
    public ILookup<long, PlainMember> Read(IEnumerable<long> opportunities)
    {
        var i = 0;
        foreach (var id in opportunities)
            _command.Parameters[i++].Value = id;
        for (; i < _command.Parameters.Count; i++)
            _command.Parameters[i].Value = 0L;
        using var reader = _command.ExecuteReader();
        var members = new List<PlainMember>();
        while (reader.Read())
            members.Add(new PlainMember(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return members.OrderBy(m => WireNames<TeamRole>.Parse(m.Role)).ToLookup(m => m.Opportunity);
    }
}

internal sealed record PlainMember(long Opportunity, string Role, string Name, string Email);
