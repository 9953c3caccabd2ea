using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The theme of the marketing activity.")]
public enum MarketingUseCase
{
    [Label("AI/ML")]
    [Description("Artificial intelligence and machine learning.")]
    AiMl,

    [Label("Analytics")]
    [Description("Analysis of data.")]
    Analytics,

    [Label("Application Integration")]
    [Description("Connecting applications with each other.")]
    ApplicationIntegration,

    [Label("Blockchain")]
    [Description("Distributed ledgers.")]
    Blockchain,

    [Label("Business Applications")]
    [Description("Applications for business processes.")]
    BusinessApplications,

    [Label("Cloud Financial Management")]
    [Description("Knowing and steering what the cloud costs.")]
    CloudFinancialManagement,

    [Label("Compute")]
    [Description("Servers and other computing power.")]
    Compute,

    [Label("Containers")]
    [Description("Containers and their orchestration.")]
    Containers,

    [Label("Customer Engagement")]
    [Description("Contact with customers, by voice, mail and message.")]
    CustomerEngagement,

    [Label("Databases")]
    [Description("Databases of every kind.")]
    Databases,

    [Label("Developer Tools")]
    [Description("Tools to build, test and ship software.")]
    DeveloperTools,

    [Label("End User Computing")]
    [Description("Desktops and applications streamed to their users.")]
    EndUserComputing,

    [Label("Front End Web & Mobile")]
    [Description("Web and mobile front ends.")]
    FrontEndWebAndMobile,

    [Label("Game Tech")]
    [Description("Making and running games.")]
    GameTech,

    [Label("IoT")]
    [Description("Connected devices and their data.")]
    Iot,

    [Label("Management & Governance")]
    [Description("Managing and governing cloud resources.")]
    ManagementAndGovernance,

    [Label("Media Services")]
    [Description("Processing and delivering video and audio.")]
    MediaServices,

    [Label("Migration & Transfer")]
    [Description("Moving workloads and data to AWS.")]
    MigrationAndTransfer,

    [Label("Networking & Content Delivery")]
    [Description("Networks and delivery of content.")]
    NetworkingAndContentDelivery,

    [Label("Quantum Technologies")]
    [Description("Quantum computing.")]
    QuantumTechnologies,

    [Label("Robotics")]
    [Description("Robots and their simulation.")]
    Robotics,

    [Label("Satellite")]
    [Description("Contact with satellites and their data.")]
    Satellite,

    [Label("Security")]
    [Description("Security, identity and compliance.")]
    Security,

    [Label("Serverless")]
    [Description("Computing without servers to run.")]
    Serverless,

    [Label("Storage")]
    [Description("Storing data.")]
    Storage,

    [Label("VR & AR")]
    [Description("Virtual and augmented reality.")]
    VrAndAr,
}
