using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Auth;

public sealed class LastActiveTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(14, 0)]
    [InlineData(15, 15)]
    public async Task SecondRequest_IsWrittenAfterAQuarter(int minutes, int written)
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        await server.WriteAsync(async db =>
            (await db.Users.SingleAsync(u => u.Email == Cast.Lead)).LastActiveAt = AceGraphServer.Start);
        server.Time.Advance(TimeSpan.FromMinutes(minutes));
        await server.QueryAsync(Cast.Lead, "{ __typename }");
        Assert.Equal(AceGraphServer.Start.AddMinutes(written), await ReadAfterStopAsync(server, Cast.Lead));
    }

    [Fact]
    public async Task FirstRequest_IsWrittenWithoutRaisingTheVersion()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        await server.QueryAsync(Cast.Lead, "{ __typename }");
        Assert.Equal(AceGraphServer.Start, await ReadAfterStopAsync(server, Cast.Lead));
        Assert.Equal(1, (await Lookup(server, Cast.Lead)).Version);
    }

    [Fact]
    public async Task RefusedRequest_IsNotWritten()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        await server.QueryAsync(Cast.Gone, "{ __typename }");
        Assert.Null(await ReadAfterStopAsync(server, Cast.Gone));
    }

    [Fact]
    public async Task WriteThatFails_LeavesRequestsAlone()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var token = await server.TokenAsync(Cast.Lead);
        await server.WriteAsync(db => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER refuse BEFORE UPDATE ON users BEGIN SELECT RAISE(ABORT, 'no'); END"));
        var result = await server.QueryAsync(token, "{ __typename }");
        Assert.Equal(System.Net.HttpStatusCode.OK, result.Status);
        Assert.Null(await ReadAfterStopAsync(server, Cast.Lead));
    }

    private static async Task<DateTimeOffset?> ReadAfterStopAsync(AceGraphServer server, string email)
    {
        await server.Services.GetRequiredService<LastActive>().StopAsync(CancellationToken.None);
        return (await Lookup(server, email)).LastActiveAt;
    }

    private static async Task<global::AceGraph.Users.User> Lookup(AceGraphServer server, string email) =>
        (await new UserLookup(server.Services.GetRequiredService<Database>()).FindAsync(email, CancellationToken.None))!.Value.User;
}
