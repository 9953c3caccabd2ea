using System.ComponentModel;
using AceGraph.Picklists;

namespace AceGraph.Users;

/// <summary>Someone who signs in: of a partner (with roles) or of AWS (with one role).</summary>
public sealed class User
{
    public long Id { get; set; }
    public int Version { get; set; } = 1;

    /// <summary>Lower case; unique over all partners.</summary>
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
    public string? Title { get; set; }
    public UserStatus Status { get; set; } = UserStatus.Active;
    public long? PartnerId { get; set; }
    public List<UserRole> Roles { get; set; } = [];
    public AwsRole? AwsRole { get; set; }
    public DateTimeOffset? RolesSince { get; set; }
    public DateTimeOffset? LastActiveAt { get; set; }

    /// <summary>The secret part of the calendar's address; null: none was made.</summary>
    public string? CalendarToken { get; set; }

    /// <summary>The user wants no daily mail of what is due.</summary>
    public bool IsDigestOff { get; set; }
}

/// <summary>Whether a user may sign in.</summary>
[Description("Whether a user may sign in.")]
public enum UserStatus
{
    [Description("Asked to join; no access until the first sign-in.")]
    Invited,

    [Description("May sign in.")]
    Active,

    [Description("May not sign in; what the user owned stays.")]
    Disabled,
}
