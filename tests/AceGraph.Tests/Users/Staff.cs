using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Users;

/// <summary>The users of one partner, and the mutations of users as a client writes them.</summary>
/// <param name="server">Where they sign in.</param>
/// <param name="partner">Its number.</param>
public sealed class Staff(AceGraphServer server, long partner)
{
    /// <summary>What payloads with a user are asked for.</summary>
    public const string Shown = "user { id version email name title status roles }";

    private int _users;

    /// <summary>Number of the partner.</summary>
    public long Partner => partner;

    /// <summary>E-mail of the Alliance Lead, the first user.</summary>
    public string Lead => Email(1);

    /// <summary>E-mail of the one of Alliance Team, the second user.</summary>
    public string Team => Email(2);

    /// <summary>E-mail of the nth user.</summary>
    public string Email(int number) => $"user{number}@p{partner}.example";

    /// <summary>Node id of the nth user.</summary>
    public string Id(int number) => $"U{(partner * 1000) + number}";

    /// <summary>A user who is not stored yet.</summary>
    public User New(UserStatus status, params UserRole[] roles)
    {
        var number = Interlocked.Increment(ref _users);
        return new()
        {
            Id = (partner * 1000) + number,
            Email = Email(number),
            Name = $"User {number}",
            PartnerId = partner,
            Status = status,
            Roles = [.. roles.Order()],
            RolesSince = AceGraphServer.Start.AddDays(-200),
        };
    }

    /// <summary>Stores a user.</summary>
    /// <returns>Its number among the users of the partner.</returns>
    public async Task<int> AddAsync(UserStatus status, params UserRole[] roles)
    {
        var user = New(status, roles);
        await server.WriteAsync(db =>
        {
            db.Users.Add(user);
            return Task.CompletedTask;
        });
        return (int)(user.Id % 1000);
    }

    /// <summary>Changes a stored user past the API.</summary>
    public Task ChangeAsync(int number, Action<User> change) =>
        server.WriteAsync(async db => change((await db.Users.FindAsync((partner * 1000) + number))!));

    /// <summary>Sends one mutation whose payload holds a user.</summary>
    /// <param name="who">The e-mail of a stored user, or a token.</param>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Written as JSON.</param>
    public async Task<Answer> RunAsync(string who, string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return new(await server.QueryAsync(
            who,
            $"mutation($input: {type}!) {{ payload: {mutation}(input: $input) {{ {Shown} errors {{ code field message hint limit actual conflicts {{ path }} }} }} }}",
            new { input }));
    }

    /// <summary>As <see cref="RunAsync"/>, in one word: the codes with their fields, else <c>done</c>.</summary>
    public async Task<string> OutcomeAsync(string who, string mutation, object input) =>
        string.Join(", ", (await RunAsync(who, mutation, input)).Errors) is { Length: > 0 } errors ? errors : "done";

    /// <summary>An invitation of somebody new.</summary>
    public object Invitation(string mailbox, params UserRole[] roles) =>
        new { email = $"{mailbox}@p{partner}.example", name = mailbox, roles = roles.Select(r => r.ToWireName()) };

    /// <summary>How many hold a role, as the Alliance Lead is told.</summary>
    public async Task<int> UsedAsync(UserRole role)
    {
        var answer = await server.QueryAsync(Lead, "{ viewer { partner { seats { role used } } } }");
        return answer.Data.GetProperty("viewer").GetProperty("partner").GetProperty("seats").EnumerateArray()
            .Single(s => s.GetProperty("role").GetString() == role.ToWireName()).GetProperty("used").GetInt32();
    }

    /// <summary>The changes of a record in the log, oldest first, as text.</summary>
    public Task<List<string>> LogAsync(string id) => server.Services.GetRequiredService<Database>().ListAsync(
        new Sql($"""
            SELECT c.type || ' v' || coalesce(c.version, '-') || ' by U' || c.actor_id || coalesce(' through ' || c.client, '') || ': ' || coalesce((
              SELECT group_concat(t, '; ') FROM (
                SELECT f.path || ' ' || coalesce(f.old_value, 'null') || ' -> ' || coalesce(f.new_value, 'null') AS t
                FROM field_changes f WHERE f.change_id = c.id ORDER BY f.position)), '')
            FROM changes c WHERE c.subject_id = {id} ORDER BY c.id
            """),
        row => row.GetString(0),
        CancellationToken.None);
}
