using AceGraph.Users;
using static System.FormattableString;

namespace AceGraph.Auth;

/// <summary>What a token says.</summary>
/// <param name="Subject">Node id of the user.</param>
/// <param name="Email">As stored.</param>
/// <param name="Partner">Node id of the partner; null for an AWS user.</param>
/// <param name="ValidFor">From now.</param>
public sealed record TokenRequest(string Subject, string Email, string? Partner, TimeSpan ValidFor)
{
    /// <summary>The client that acts for the user.</summary>
    public string? Client { get; init; }

    /// <summary>Wire names of the roles to narrow to; null: all that the user has.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>All that the user may do.</summary>
    public static TokenRequest For(User user, TimeSpan validFor) =>
        new(Invariant($"U{user.Id}"), user.Email, user.PartnerId is { } partner ? Invariant($"P{partner}") : null, validFor);
}
