using System.ComponentModel;

namespace AceGraph.Auth;

/// <summary>What a client may offer the viewer. A permission is here when something asks for it.</summary>
[Description("What the viewer may do, by role and pipeline model; each record's own state may still forbid it.")]
public enum Permission
{
    [Description("See every opportunity of the partner; on the AWS side those of every partner, as far as the role goes.")]
    ViewAllOpportunities,

    [Description("See the opportunities that the viewer owns.")]
    ViewOwnOpportunities,

    [Description("Create, edit, clone and stage the opportunities that the viewer may write.")]
    EditOpportunities,

    [Description("Send the opportunities that the viewer may write to AWS for validation.")]
    SubmitOpportunities,

    [Description("Give opportunities to another owner.")]
    TransferOpportunities,

    [Description("Load opportunities from a file.")]
    ImportOpportunities,

    [Description("See leads: every one of the partner, for an ACE User the own ones, for AWS Sales those that AWS shared.")]
    ViewLeads,

    [Description("Accept, reject, update and convert the leads and AWS referrals that the viewer may write.")]
    WorkLeads,

    [Description("Grant and revoke ACE Manager, ACE User, Technical, Marketing and Channel.")]
    ManageAceRoles,

    [Description("Grant and revoke Alliance Team.")]
    ManageAllianceTeam,

    [Description("Hand the role Alliance Lead over to another user.")]
    TransferAllianceLead,

    [Description("Change the settings of the partner account, ask for domains, keep the jumpstart steps.")]
    ManagePartner,

    [Description("Make, change and delete webhooks, and see their deliveries.")]
    ManageWebhooks,

    [Description("See the access review and sign it off.")]
    ViewAudit,

    [Description("Accept the terms of the programme.")]
    AcceptTerms,

    [Description("Give a lead to another owner.")]
    AssignLeads,

    [Description("Set the goals of the partner.")]
    SetGoals,

    [Description("Add, rename and retire solutions of the catalogue.")]
    SaveSolutions,

    [Description("Take up submissions and decide on them.")]
    ReviewOpportunities,

    [Description("Share leads and opportunities with partners.")]
    ShareWithPartners,

    [Description("Fill the seats of opportunity teams: the five of AWS for AWS Sales, Partner Sales Contact for the partner.")]
    StaffTeams,

    [Description("Decide what partners ask of their domains, and say how AWS ranks and supports them.")]
    DecideDomains,
}
