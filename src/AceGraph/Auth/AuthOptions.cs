namespace AceGraph.Auth;

/// <summary>The section <c>Auth</c> of the configuration: who issues the tokens.</summary>
public sealed class AuthOptions
{
    public const string Section = "Auth";

    /// <summary>Address of an OpenID Connect issuer, whose keys are read from its discovery document.</summary>
    public string? Authority { get; set; }

    /// <summary>The audience that the issuer writes into tokens for this server.</summary>
    public string? Audience { get; set; }

    /// <summary>Whether tokens of the key in the data folder are taken. Default: in the demo and in Development, without an authority.</summary>
    public bool? BuiltIn { get; set; }

    public bool HasAuthority => !string.IsNullOrWhiteSpace(Authority);

    /// <returns>Whether the built-in issuer is on.</returns>
    /// <exception cref="Refusal">Nothing could sign in, or the settings contradict each other.</exception>
    public bool Decide(bool isLocal)
    {
        var builtIn = BuiltIn ?? (isLocal && !HasAuthority);
        if (builtIn && HasAuthority)
            throw new Refusal("Auth:BuiltIn and Auth:Authority exclude each other: remove one of them.");
        if (!builtIn && !HasAuthority)
            throw new Refusal("Auth:Authority is missing: name your OpenID Connect issuer, or set Auth:BuiltIn to true for tokens of this server.");
        if (HasAuthority)
            CheckAuthority();
        return builtIn;
    }

    private void CheckAuthority()
    {
        var works = Uri.TryCreate(Authority, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
        if (!works)
            throw new Refusal($"Auth:Authority '{Authority}' is no https address: name the issuer as it names itself.");
        if (string.IsNullOrWhiteSpace(Audience))
            throw new Refusal("Auth:Audience is missing: name the audience that the issuer writes into tokens for this server.");
    }
}
