using AceGraph.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AceGraph.Auth;

public static class AuthSetup
{
    /// <summary>Registers what turns a request's token into its <see cref="CurrentUser"/>.</summary>
    /// <param name="services">Hold the database, the write lane and the clock.</param>
    /// <param name="options">As <see cref="AuthOptions.Decide"/> has found them to work.</param>
    /// <param name="builtIn">Whether tokens of <see cref="BuiltInIssuer"/> are the ones that count.</param>
    public static IServiceCollection AddAuth(this IServiceCollection services, AuthOptions options, bool builtIn)
    {
        services.AddSingleton<BuiltInIssuer>();
        services.AddSingleton<TokenCache>();
        services.AddSingleton<UserLookup>();
        services.AddSingleton<FirstSignIn>();
        services.AddSingleton<CallerResolution>();
        services.AddSingleton<CallerResolver>(provider => provider.GetRequiredService<CallerResolution>().ResolveAsync);
        services.AddSingleton<LastActive>();
        services.AddHostedService(provider => provider.GetRequiredService<LastActive>());
        AddScheme(services);
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<BuiltInIssuer, TimeProvider>((bearer, issuer, time) => Configure(bearer, options, builtIn ? issuer : null, time));
        return services;
    }

    /// <summary>AddAuthentication would also set up data protection, and write a key into the home folder that nothing uses.</summary>
    private static void AddScheme(IServiceCollection services)
    {
        services.AddAuthenticationCore();
        services.AddWebEncoders();
        services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>();
        new AuthenticationBuilder(services).AddScheme<JwtBearerOptions, JwtBearerHandler>(
            JwtBearerDefaults.AuthenticationScheme, displayName: null, configureOptions: null);
    }

    private static void Configure(JwtBearerOptions bearer, AuthOptions options, BuiltInIssuer? builtIn, TimeProvider time)
    {
        bearer.MapInboundClaims = false;
        bearer.TimeProvider = time;
        bearer.TokenHandlers.Clear();
        bearer.TokenHandlers.Add(new JsonWebTokenHandler { MapInboundClaims = false, MaximumTokenSizeInBytes = TokenValidation.MostBytes });
        bearer.TokenValidationParameters = TokenValidation.For(options, builtIn, time);
        bearer.Events = new JwtBearerEvents { OnMessageReceived = RefuseSeveral, OnTokenValidated = context => Keep(context, time) };
        if (builtIn is not null)
            return;
        bearer.Authority = options.Authority;
        bearer.RequireHttpsMetadata = options.Authority!.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Proxies and servers differ in which of two headers they take, so neither counts.</summary>
    private static Task RefuseSeveral(MessageReceivedContext context)
    {
        if (context.Request.Headers.Authorization.Count > 1)
            context.Fail("The request has several Authorization headers.");
        return Task.CompletedTask;
    }

    private static Task Keep(TokenValidatedContext context, TimeProvider time)
    {
        if (TokenClaims.Read((JsonWebToken)context.SecurityToken, time.GetUtcNow() + TokenValidation.Skew) is { } claims)
            context.Properties.SetParameter(nameof(TokenClaims), claims);
        else
            context.Fail("The token is not of the form that this server takes.");
        return Task.CompletedTask;
    }
}
