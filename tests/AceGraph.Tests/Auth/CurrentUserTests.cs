using AceGraph.Auth;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Tests.Auth;

public sealed class CurrentUserTests
{
    private const string Pipeline =
        "VIEW_OWN_OPPORTUNITIES EDIT_OPPORTUNITIES SUBMIT_OPPORTUNITIES TRANSFER_OPPORTUNITIES IMPORT_OPPORTUNITIES VIEW_LEADS WORK_LEADS";

    private const string Manager = "VIEW_ALL_OPPORTUNITIES " + Pipeline + " ASSIGN_LEADS SET_GOALS SAVE_SOLUTIONS STAFF_TEAMS";

    [Theory]
    [InlineData("ALLIANCE_LEAD", "VIEW_ALL_OPPORTUNITIES " + Pipeline + " MANAGE_ACE_ROLES MANAGE_ALLIANCE_TEAM TRANSFER_ALLIANCE_LEAD "
        + "MANAGE_PARTNER MANAGE_WEBHOOKS VIEW_AUDIT ACCEPT_TERMS ASSIGN_LEADS SET_GOALS SAVE_SOLUTIONS STAFF_TEAMS")]
    [InlineData("ALLIANCE_TEAM", "VIEW_ALL_OPPORTUNITIES " + Pipeline + " MANAGE_ACE_ROLES MANAGE_PARTNER MANAGE_WEBHOOKS VIEW_AUDIT ASSIGN_LEADS SET_GOALS "
        + "SAVE_SOLUTIONS STAFF_TEAMS")]
    [InlineData("ACE_MANAGER", Manager)]
    [InlineData("ACE_USER", Pipeline + " STAFF_TEAMS")]
    [InlineData("TECHNICAL_STAFF MARKETING_STAFF CHANNEL_USER", "")]
    [InlineData("TECHNICAL_STAFF ACE_USER ACE_MANAGER", Manager)]
    [InlineData("", "")]
    public void Permissions_AddUpOverRoles(string roles, string permissions) =>
        Assert.Equal(permissions, Permissions(OfPartner(PipelineModel.Decentralized, roles)));

    [Theory]
    [InlineData("ACE_USER", "VIEW_OWN_OPPORTUNITIES VIEW_LEADS", true)]
    [InlineData("ACE_USER ACE_MANAGER", Manager, false)]
    [InlineData("TECHNICAL_STAFF", "", false)]
    public void CentralizedPipeline_LeavesAceUsersReading(string roles, string permissions, bool readOnly)
    {
        var user = OfPartner(PipelineModel.Centralized, roles);
        Assert.Equal((permissions, readOnly), (Permissions(user), user.IsReadOnlyByPipelineModel));
    }

    [Theory]
    [InlineData(AwsRole.Validator, "VIEW_ALL_OPPORTUNITIES REVIEW_OPPORTUNITIES")]
    [InlineData(AwsRole.Sales, "VIEW_ALL_OPPORTUNITIES VIEW_LEADS SHARE_WITH_PARTNERS STAFF_TEAMS DECIDE_DOMAINS")]
    [InlineData(null, "")]
    public void AwsUsers_WriteNothing(AwsRole? role, string permissions)
    {
        var user = new CurrentUser(new User { Id = 1 }, null, new HashSet<UserRole>(), role, null);
        Assert.Equal((permissions, false, false), (Permissions(user), user.WritesOpportunities, user.SeesAllOpportunities));
    }

    [Theory]
    [InlineData("ALLIANCE_LEAD", true, true)]
    [InlineData("ALLIANCE_TEAM", true, true)]
    [InlineData("ACE_MANAGER", false, true)]
    [InlineData("ACE_USER", false, false)]
    public void ManagingAndOwners_FollowTheRole(string role, bool manages, bool createsForOthers)
    {
        var user = OfPartner(PipelineModel.Decentralized, role);
        Assert.Equal((manages, createsForOthers), (user.ManagesUsers, user.CreatesForOthers));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-03-11")]
    [InlineData("Etc/UTC", "2026-03-10")]
    [InlineData("Pacific/Honolulu", "2026-03-10")]
    public void Today_IsThePartners(string zone, string day)
    {
        var facts = new PartnerFacts(1, "N", PipelineModel.Decentralized, zone, null);
        Assert.Equal(DateOnly.Parse(day), facts.Today(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero)));
    }

    private static CurrentUser OfPartner(PipelineModel model, string roles)
    {
        var names = roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WireNames<UserRole>.Parse).ToHashSet();
        return new CurrentUser(new User { Id = 1, PartnerId = 1 }, new PartnerFacts(1, "N", model, "Etc/UTC", null), names, null, null);
    }

    private static string Permissions(CurrentUser user) => string.Join(' ', user.Permissions.Select(p => WireNames<Permission>.Of(p)));
}
