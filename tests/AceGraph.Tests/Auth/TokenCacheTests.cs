using System.Net;
using AceGraph.Auth;
using AceGraph.Tests.Harness;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Auth;

public sealed class TokenCacheTests(CastServer fixture) : IClassFixture<CastServer>
{
    private const string Query = "{ viewer { user { id } } }";

    private static readonly TokenClaims Claims = new("acegraph", "U11", "a@example.com", null, null, null);

    private readonly FakeTimeProvider _time = new(AceGraphServer.Start);

    [Fact]
    public void KnownHeader_IsFound()
    {
        using var cache = new TokenCache(_time);
        cache.Keep("Bearer a", Claims, _time.GetUtcNow().AddHours(1));

        Assert.Same(Claims, cache.Find("Bearer a"));
        Assert.Null(cache.Find("Bearer b"));
    }

    [Theory]
    [InlineData(60, 59, true)]
    [InlineData(60, 60, false)]
    [InlineData(3600, 299, true)]
    [InlineData(3600, 300, false)]
    public void KnownHeader_IsForgottenInTime(int validFor, int later, bool isFound)
    {
        using var cache = new TokenCache(_time);
        cache.Keep("Bearer a", Claims, _time.GetUtcNow().AddSeconds(validFor));
        _time.Advance(TimeSpan.FromSeconds(later));

        Assert.Equal(isFound, cache.Find("Bearer a") is not null);
    }

    [Fact]
    public void ManyHeaders_DoNotPileUp()
    {
        using var cache = new TokenCache(_time);
        var headers = Enumerable.Range(0, 2 * TokenCache.Most).Select(i => $"Bearer {i}").ToList();
        foreach (var header in headers)
            cache.Keep(header, Claims, _time.GetUtcNow().AddHours(1));

        Assert.InRange(headers.Count(h => cache.Find(h) is not null), 1, TokenCache.Most);
    }

    [Fact]
    public async Task TokenThatWasGood_IsRefusedOnceItHasExpired()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var token = await server.TokenAsync(Cast.AceUser);
        Assert.Equal(HttpStatusCode.OK, (await server.QueryAsync(token, Query)).Status);
        server.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.OK, (await server.QueryAsync(token, Query)).Status);

        server.Time.Advance(TokenValidation.Skew);

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.QueryAsync(token, Query)).Status);
    }

    [Fact]
    public async Task TokenThatWasGood_IsRefusedOnceTheUserIsDisabled()
    {
        await using var server = await AceGraphServer.StartAsync(Cast.AddAsync);
        var token = await server.TokenAsync(Cast.AceUser);
        Assert.Equal(HttpStatusCode.OK, (await server.QueryAsync(token, Query)).Status);

        await server.WriteAsync(db => db.Users.Where(u => u.Email == Cast.AceUser)
            .ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, UserStatus.Disabled)));

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.QueryAsync(token, Query)).Status);
    }

    [Fact]
    public async Task ChangedToken_IsRefusedThoughTheOriginalIsKnown()
    {
        var token = await fixture.Server.TokenAsync(Cast.Lead);
        Assert.Equal(HttpStatusCode.OK, (await fixture.Server.QueryAsync(token, Query)).Status);
        var changed = token[..^10] + (token[^10] == 'A' ? 'B' : 'A') + token[^9..];

        Assert.Equal(HttpStatusCode.Unauthorized, (await fixture.Server.QueryAsync(changed, Query)).Status);
    }
}
