using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("An AWS programme that the opportunity belongs to.")]
public enum ApnProgram
{
    [Label("APN Immersion Days")]
    [Description("Immersion days: workshops that a partner gives with AWS's material.")]
    ApnImmersionDays,

    [Label("APN Solution Space")]
    [Description("Solution Space: validated solutions of partners that customers can try.")]
    ApnSolutionSpace,

    [Label("ATO (Authority to Operate)")]
    [Description("Authority to Operate: help with compliance for regulated customers.")]
    AtoAuthorityToOperate,

    [Label("AWS Marketplace Campaign")]
    [Description("A campaign of AWS Marketplace.")]
    AwsMarketplaceCampaign,

    [Label("IS Immersion Day SFID Program")]
    [Description("Immersion days recorded under a Salesforce id; AWS's older files write ISV for IS.")]
    IsImmersionDaySfidProgram,

    [Label("ISV Workload Migration")]
    [Description("Funded migration of workloads of software vendors to AWS.")]
    IsvWorkloadMigration,

    [Label("Migration Acceleration Program")]
    [Description("Migration Acceleration Program: method and credits for large migrations.")]
    MigrationAccelerationProgram,

    [Label("P3")]
    [Description("The AWS programme that AWS's own list calls P3.")]
    P3,

    [Label("Partner Launch Initiative")]
    [Description("Partner Launch Initiative, which AWS's own list names.")]
    PartnerLaunchInitiative,

    [Label("Partner Opportunity Acceleration Funded")]
    [Description("Funding of an opportunity by Partner Opportunity Acceleration.")]
    PartnerOpportunityAccelerationFunded,

    [Label("The Next Smart")]
    [Description("The Next Smart, an AWS initiative that AWS's own list names.")]
    TheNextSmart,

    [Label("VMware Cloud on AWS")]
    [Description("VMware's software on AWS infrastructure.")]
    VmwareCloudOnAws,

    [Label("Well-Architected")]
    [Description("A review of the workload against the Well-Architected Framework.")]
    WellArchitected,

    [Label("Windows")]
    [Description("Windows workloads on AWS.")]
    Windows,

    [Label("Workspaces/AppStream Accelerator Program")]
    [Description("Moves to WorkSpaces and AppStream, AWS's streamed desktops and applications.")]
    WorkspacesAppstreamAcceleratorProgram,

    [Label("WWPS NDPP")]
    [Description("A programme of AWS's worldwide public sector, by its name in AWS's own list.")]
    WwpsNdpp,
}
