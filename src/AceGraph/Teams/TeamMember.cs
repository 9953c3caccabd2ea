using AceGraph.Picklists;

namespace AceGraph.Teams;

/// <summary>Who sits, or sat, on a seat of an opportunity's team. A null <see cref="Until"/> is the present member.</summary>
public sealed class TeamMember
{
    public long Id { get; set; }
    public long OpportunityId { get; set; }
    public TeamRole Role { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public string? Phone { get; set; }
    public long? UserId { get; set; }
    public DateTimeOffset Since { get; set; }
    public DateTimeOffset? Until { get; set; }
}
