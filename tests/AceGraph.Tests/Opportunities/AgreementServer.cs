using System.Text.Json;
using AceGraph.Auth;
using AceGraph.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Opportunities;

/// <summary>A server with the demo's records, whose answers are held against what the mutations do.</summary>
public sealed class AgreementServer : IAsyncLifetime
{
    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync() => Server = await AceGraphServer.StartDemoAsync(150);

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>The records that a user sees, at most a hundred, drawn over all states; empty where the user sees none.</summary>
    public async Task<IReadOnlyList<JsonElement>> RecordsAsync(string who, string selection)
    {
        var records = new List<JsonElement>();
        foreach (var direction in new[] { "ASC", "DESC" })
        {
            var answer = await Server.QueryAsync(who, $"{{ opportunities(first: 50, orderBy: {{ field: STATUS, direction: {direction} }}) {{ nodes {{ {selection} }} }} }}");
            Assert.Empty(answer.Codes);
            records.AddRange(answer.Data.GetProperty("opportunities").GetProperty("nodes").EnumerateArray());
        }

        return [.. records.DistinctBy(r => r.GetProperty("id").GetString())];
    }

    /// <summary>Mutations as a user, each rolled back.</summary>
    public async Task<Trial> TrialAsync(string who)
    {
        var (user, partner) = (await Server.Services.GetRequiredService<UserLookup>().FindAsync(who, CancellationToken.None))!.Value;
        return new Trial(Server, new CurrentUser(user, partner, user.Roles.ToHashSet(), user.AwsRole, null));
    }
}
