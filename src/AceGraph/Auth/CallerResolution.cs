using System.Globalization;
using AceGraph.Api;
using AceGraph.Picklists;
using AceGraph.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace AceGraph.Auth;

/// <summary>
/// From a token to the user who may act by it. The token says who; what counts is what is stored now, so that a revoked role or a disabled
/// user is gone with the next request.
/// </summary>
public sealed class CallerResolution(TokenCache tokens, UserLookup users, FirstSignIn firstSignIn, LastActive lastActive)
{
    /// <returns>Null: UNAUTHENTICATED, and nobody learns why.</returns>
    public async ValueTask<Caller?> ResolveAsync(HttpContext context)
    {
        if (await ReadTokenAsync(context) is not { } claims)
            return null;
        var found = await users.FindAsync(claims.Email, context.RequestAborted);
        if (found is { User.Status: UserStatus.Invited } invited && Fits(claims, invited.User, invited.Partner))
            found = await firstSignIn.RegisterAsync(claims.Email, (user, partner) => Narrow(claims, user, partner), context.RequestAborted);
        if (found is not { User.Status: UserStatus.Active } caller || !Fits(claims, caller.User, caller.Partner))
            return null;
        lastActive.Saw(caller.User);
        return Narrow(claims, caller.User, caller.Partner);
    }

    private async ValueTask<TokenClaims?> ReadTokenAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization is [{ } single] ? single : null;
        if (header is not null && tokens.Find(header) is { } known)
            return known;
        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        var claims = result.Properties?.GetParameter<TokenClaims>(nameof(TokenClaims));
        if (header is not null && claims is not null && result.Properties!.ExpiresUtc is { } expires)
            tokens.Keep(header, claims, expires);
        return claims;
    }

    private static bool Fits(TokenClaims claims, User user, PartnerFacts? partner) =>
        SubjectFits(claims, user) && PartnerFits(claims.Partner, partner);

    private static bool SubjectFits(TokenClaims claims, User user) =>
        claims.Issuer != BuiltInIssuer.Name || claims.Subject == "U" + user.Id.ToString(CultureInfo.InvariantCulture);

    private static bool PartnerFits(string? claimed, PartnerFacts? partner) =>
        claimed is null
        || (partner is not null && (claimed == "P" + partner.Id.ToString(CultureInfo.InvariantCulture) || claimed == partner.Name));

    private static CurrentUser Narrow(TokenClaims claims, User user, PartnerFacts? partner)
    {
        var roles = user.Roles.Where(role => claims.Roles?.Contains(role.ToWireName()) != false).ToHashSet();
        var keepsAwsRole = user.AwsRole is { } role && claims.Roles?.Contains(role.ToWireName()) != false;
        return new CurrentUser(user, partner, roles, keepsAwsRole ? user.AwsRole : null, claims.Client);
    }
}
