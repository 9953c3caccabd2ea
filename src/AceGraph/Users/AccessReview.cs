using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Partners;

namespace AceGraph.Users;

/// <summary>Who has access to a partner account, as it stands now.</summary>
[SchemaType]
public sealed record AccessReview(IReadOnlyList<AccessReviewEntry> Users, IReadOnlyList<SeatUse> Seats, int OrphanedOpportunities)
{
    public DateTimeOffset? LastSignedOffAt { get; init; }

    [WireName("lastSignedOffBy")]
    public long? LastSignedOffById { get; init; }
}

/// <summary>One user of the review.</summary>
[SchemaType]
public sealed record AccessReviewEntry(User User, bool Idle, int OpenOpportunities)
{
    public DateTimeOffset? LastActiveAt => User.LastActiveAt;

    /// <summary>Without activity for so many times 24 hours; who was never active is idle by the time of the roles.</summary>
    public static bool IsIdle(User user, int days, DateTimeOffset now) =>
        (user.LastActiveAt ?? user.RolesSince) is not { } since || now - since >= TimeSpan.FromDays(days);
}

public sealed class AccessReviewType : ObjectType<AccessReview>
{
    public AccessReviewType()
        : base("AccessReview", "Who has access to the partner account, who is idle, and which records have lost their owner.")
    {
        Field("users", "[AccessReviewEntry!]!", "Every user of the partner, by name: active, invited and disabled.", r => r.Users);
        Field("seats", "[SeatUse!]!", "Seats by role, used and allowed.", r => r.Seats);
        Field("orphanedOpportunities", "Int!",
            "Opportunities whose owner is disabled, at a stage that is neither LAUNCHED nor CLOSED_LOST: those of the filter `{orphaned: true, open: true}`.",
            r => r.OrphanedOpportunities);
        Field("lastSignedOffAt", "DateTime", "When somebody last signed the review off; null: never.", r => r.LastSignedOffAt);
        Field("lastSignedOffBy", "User", "Who did.", (r, c) => c.LoadUser(r.LastSignedOffById));
    }
}

public sealed class AccessReviewEntryType : ObjectType<AccessReviewEntry>
{
    public AccessReviewEntryType()
        : base("AccessReviewEntry", "One user, with what a review asks.")
    {
        Field("user", "User!", "The user.", e => e.User);
        Field("idle", "Boolean!",
            "Whether the last request, or for who never sent one the grant of the roles, lies `idleDays` times 24 hours back or more.", e => e.Idle);
        Field("lastActiveAt", "DateTime", "The last request, to a quarter of an hour; null: none so far.", e => e.LastActiveAt);
        Field("openOpportunities", "Int!",
            "Opportunities that the user owns, at a stage that is neither LAUNCHED nor CLOSED_LOST: those of the filter `{owners: [id], open: true}`.",
            e => e.OpenOpportunities);
    }
}
