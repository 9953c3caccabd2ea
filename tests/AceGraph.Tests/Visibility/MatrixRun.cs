using AceGraph.Auth;
using AceGraph.Tests.Harness;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Visibility;

/// <summary>Every call by every role against one server; after a call that wrote, the <see cref="World"/> is as before.</summary>
public sealed class MatrixRun : IAsyncLifetime
{
    private readonly Dictionary<(Call Call, Role Role), GraphQLResult> _answers = [];

    /// <summary>Running, with the world in it.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    internal IReadOnlyList<Call> Queries { get; private set; } = [];

    internal IReadOnlyList<Call> Mutations { get; private set; } = [];

    /// <summary>Refused calls that wrote all the same.</summary>
    internal List<string> Wrote { get; } = [];

    /// <summary>Makes all calls.</summary>
    public async Task InitializeAsync()
    {
        Server = await AceGraphServer.StartAsync(World.FillAsync, overrides: World.SendNothing);
        var schema = Server.Services.GetRequiredService<ISchema>();
        (Queries, Mutations) = ([.. QueryCalls.Of(schema)], [.. MutationCalls.Of(schema)]);
        foreach (var role in Role.All)
        {
            var token = await TokenAsync(Server, role);
            foreach (var call in Queries)
            {
                _answers[(call, role)] = await Server.QueryAsync(token, call.Document, call.Variables);
            }

            foreach (var call in Mutations)
            {
                _answers[(call, role)] = await MutateAsync(token, call, role);
            }
        }
    }

    /// <summary>Stops the server.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();

    internal GraphQLResult Answer(Call call, Role role) => _answers[(call, role)];

    /// <summary>A token of the role's user that names the partner which the role claims.</summary>
    internal static async Task<string> TokenAsync(AceGraphServer server, Role role)
    {
        var user = (await server.Services.GetRequiredService<UserLookup>().FindAsync(role.Email, CancellationToken.None))!.Value.User;
        var request = TokenRequest.For(user, TimeSpan.FromHours(1));
        return server.Services.GetRequiredService<BuiltInIssuer>().Issue(request with { Partner = role.ClaimedPartner ?? request.Partner });
    }

    private async Task<GraphQLResult> MutateAsync(string token, Call call, Role role)
    {
        var before = await DataVersionAsync(Server);
        var answer = await Server.QueryAsync(token, call.Document, call.Variables);
        if (await DataVersionAsync(Server) != before)
        {
            if (MatrixCell.Codes(answer).Any())
            {
                Wrote.Add($"{role.Name}: {call.Label}");
            }

            await Server.WriteAsync(World.FillAsync);
        }

        return answer;
    }

    /// <summary>How many rows each table has: every act leaves a change in the log, or is a row by itself.</summary>
    internal static async Task<string> DataVersionAsync(AceGraphServer server)
    {
        var version = "";
        await server.WriteAsync(async db =>
        {
            var tables = db.Model.GetEntityTypes().Select(type => $"(SELECT count(*) FROM \"{type.GetTableName()}\")").Distinct();
            var counts = $"SELECT {string.Join(" || ' ' || ", tables)} AS Value";
            version = await db.Database.SqlQueryRaw<string>(counts).SingleAsync();
        });
        return version;
    }
}
