using System.Globalization;
using AceGraph.Api;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Auth;

/// <summary>The active user who sends a request, with the roles that count for it and what they allow.</summary>
/// <param name="user">As stored when the request came in.</param>
/// <param name="partner">Null for an AWS user.</param>
/// <param name="roles">The stored roles, narrowed by the token.</param>
/// <param name="awsRole">The stored role on the AWS side, unless the token narrows it away.</param>
/// <param name="client">The OAuth client that the token was given to.</param>
public sealed class CurrentUser(
    User user, PartnerFacts? partner, IReadOnlySet<UserRole> roles, AwsRole? awsRole, string? client) : Caller
{
    public User User => user;

    public PartnerFacts? Partner => partner;

    public IReadOnlySet<UserRole> Roles => roles;

    public AwsRole? AwsRole => awsRole;

    /// <summary>Whether the token leaves out a role that the user has.</summary>
    public bool IsNarrowed => awsRole != user.AwsRole || !roles.IsSupersetOf(user.Roles);

    public string? Client => client;

    public override string Key { get; } = "U" + user.Id.ToString(CultureInfo.InvariantCulture);

    public bool IsAws => partner is null;

    public bool IsValidator => IsAws && awsRole == Picklists.AwsRole.Validator;

    public bool IsAwsSales => IsAws && awsRole == Picklists.AwsRole.Sales;

    /// <summary>Every opportunity of the partner: Alliance Lead, Alliance Team, ACE Manager.</summary>
    public bool SeesAllOpportunities { get; } = partner is not null
        && (roles.Contains(UserRole.AllianceLead) || roles.Contains(UserRole.AllianceTeam) || roles.Contains(UserRole.AceManager));

    /// <summary>Only those that the user owns.</summary>
    public bool SeesOwnOpportunities => !IsAws && !SeesAllOpportunities && roles.Contains(UserRole.AceUser);

    public bool HasPipelineAccess => SeesAllOpportunities || SeesOwnOpportunities;

    /// <summary>Invites users and grants roles, and sees what is told of users to those who do.</summary>
    public bool ManagesUsers => !IsAws && (roles.Contains(UserRole.AllianceLead) || roles.Contains(UserRole.AllianceTeam));

    /// <summary>Grants and revokes Alliance Team too.</summary>
    public bool ManagesAllianceTeam => !IsAws && roles.Contains(UserRole.AllianceLead);

    public bool IsCentralized => partner?.PipelineModel == PipelineModel.Centralized;

    /// <summary>By role; where false the answer is FORBIDDEN. See <see cref="IsReadOnlyByPipelineModel"/> for the pipeline's part.</summary>
    public bool WritesOpportunities => HasPipelineAccess;

    /// <summary>The role would write, but the pipeline is Centralized: CENTRALIZED_PIPELINE.</summary>
    public bool IsReadOnlyByPipelineModel => IsCentralized && SeesOwnOpportunities;

    public bool CreatesForOthers => SeesAllOpportunities;

    /// <summary>In the order of the enum.</summary>
    public IReadOnlyList<Permission> Permissions => [.. Enum.GetValues<Permission>().Where(Has)];

    /// <summary>The same caller as stored by now: what was revoked since is gone, what was granted since counts from the next request.</summary>
    public CurrentUser Narrowed(User stored, PartnerFacts? facts) => new(
        stored, facts, roles.Intersect(stored.Roles).ToHashSet(), stored.AwsRole == awsRole ? awsRole : null, client);

    private bool Has(Permission permission) => permission switch
    {
        Permission.ViewAllOpportunities => SeesAllOpportunities || IsValidator || IsAwsSales,
        Permission.ViewOwnOpportunities => HasPipelineAccess,
        Permission.EditOpportunities or Permission.SubmitOpportunities or Permission.TransferOpportunities or Permission.ImportOpportunities =>
            WritesOpportunities && !IsReadOnlyByPipelineModel,
        Permission.ViewLeads => HasPipelineAccess || IsAwsSales,
        Permission.WorkLeads => HasPipelineAccess && !IsReadOnlyByPipelineModel,
        Permission.ManageAceRoles or Permission.ManagePartner or Permission.ManageWebhooks or Permission.ViewAudit => ManagesUsers,
        Permission.ManageAllianceTeam or Permission.TransferAllianceLead or Permission.AcceptTerms => ManagesAllianceTeam,
        Permission.AssignLeads or Permission.SetGoals or Permission.SaveSolutions => SeesAllOpportunities,
        Permission.ReviewOpportunities => IsValidator,
        Permission.ShareWithPartners or Permission.DecideDomains => IsAwsSales,
        Permission.StaffTeams => IsAwsSales || (WritesOpportunities && !IsReadOnlyByPipelineModel),
        _ => throw new ArgumentOutOfRangeException(nameof(permission)),
    };
}
