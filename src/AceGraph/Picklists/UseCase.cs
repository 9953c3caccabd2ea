using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("The workload that the opportunity serves.")]
public enum UseCase
{
    [Label("AI Machine Learning and Analytics")]
    [Description("Machine learning, artificial intelligence and the analytics that go with it.")]
    AiMachineLearningAndAnalytics,

    [Label("Archiving")]
    [Description("Keeping data that is seldom read for a long time.")]
    Archiving,

    [Label("Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI")]
    [Description("Warehouses, lakes, integration, extraction and loading of large data, and business intelligence.")]
    BigDataDataWarehouseDataIntegrationEtlDataLakeBi,

    [Label("Blockchain")]
    [Description("Distributed ledgers and what runs on them.")]
    Blockchain,

    [Label("Business Applications: Mainframe Modernization")]
    [Description("Moving mainframe applications to the cloud.")]
    BusinessApplicationsMainframeModernization,

    [Label("Business Applications & Contact Center")]
    [Description("Business applications and contact centers.")]
    BusinessApplicationsAndContactCenter,

    [Label("Business Applications & SAP Production")]
    [Description("Business applications and SAP systems in production.")]
    BusinessApplicationsAndSapProduction,

    [Label("Centralized Operations Management")]
    [Description("Running the operations of many systems from one place.")]
    CentralizedOperationsManagement,

    [Label("Cloud Management Tools")]
    [Description("Tools that manage cloud resources.")]
    CloudManagementTools,

    [Label("Cloud Management Tools & DevOps with Continuous Integration & Continuous Delivery (CICD)")]
    [Description("Cloud management tools, DevOps, and continuous integration and delivery.")]
    CloudManagementToolsAndDevopsWithContinuousIntegrationAndContinuousDeliveryCicd,

    [Label("Configuration, Compliance & Auditing")]
    [Description("Keeping configurations compliant and auditing them.")]
    ConfigurationComplianceAndAuditing,

    [Label("Connected Services")]
    [Description("Services for connected devices and products.")]
    ConnectedServices,

    [Label("Containers & Serverless")]
    [Description("Containers and functions without servers to run.")]
    ContainersAndServerless,

    [Label("Content Delivery & Edge Services")]
    [Description("Delivering content and computing near its users.")]
    ContentDeliveryAndEdgeServices,

    [Label("Database")]
    [Description("Running or moving databases.")]
    Database,

    [Label("Edge Computing / End User Computing")]
    [Description("Computing at the edge, and desktops and applications streamed to their users.")]
    EdgeComputingEndUserComputing,

    [Label("Energy")]
    [Description("Workloads of energy companies.")]
    Energy,

    [Label("Enterprise Governance & Controls")]
    [Description("Governing accounts, policies and controls across an enterprise.")]
    EnterpriseGovernanceAndControls,

    [Label("Enterprise Resource Planning")]
    [Description("Planning of an enterprise's resources: finance, purchasing, staff.")]
    EnterpriseResourcePlanning,

    [Label("Financial Services")]
    [Description("Workloads of banks, insurers and capital markets.")]
    FinancialServices,

    [Label("Healthcare and Life Sciences")]
    [Description("Workloads of hospitals, payers and life sciences.")]
    HealthcareAndLifeSciences,

    [Label("High Performance Computing")]
    [Description("Large calculations on many machines at once.")]
    HighPerformanceComputing,

    [Label("Hybrid Application Platform")]
    [Description("Applications that run both on premises and in the cloud.")]
    HybridApplicationPlatform,

    [Label("Industrial Software")]
    [Description("Software for plants, engineering and industry.")]
    IndustrialSoftware,

    [Label("IOT")]
    [Description("The internet of things: devices, their data and their control.")]
    Iot,

    [Label("Manufacturing, Supply Chain and Operations")]
    [Description("Manufacturing, the supply chain and its operations.")]
    ManufacturingSupplyChainAndOperations,

    [Label("Media & High performance computing (HPC)")]
    [Description("Production of media and the large calculations that it needs.")]
    MediaAndHighPerformanceComputingHpc,

    [Label("Migration / Database Migration")]
    [Description("Moving workloads or databases to AWS.")]
    MigrationDatabaseMigration,

    [Label("Monitoring, logging and performance")]
    [Description("Metrics, logs and performance of running systems.")]
    MonitoringLoggingAndPerformance,

    [Label("Monitoring & Observability")]
    [Description("Seeing from outside what goes on inside a system.")]
    MonitoringAndObservability,

    [Label("Networking")]
    [Description("Networks and the connections between them.")]
    Networking,

    [Label("Outpost")]
    [Description("AWS infrastructure in the customer's own data center.")]
    Outpost,

    [Label("SAP")]
    [Description("SAP systems on AWS.")]
    Sap,

    [Label("Security & Compliance")]
    [Description("Security and proof of compliance.")]
    SecurityAndCompliance,

    [Label("Storage & Backup")]
    [Description("Storing data and backing it up.")]
    StorageAndBackup,

    [Label("Training")]
    [Description("Training of the customer's staff.")]
    Training,

    [Label("VMC")]
    [Description("VMware Cloud on AWS.")]
    Vmc,

    [Label("VMWare")]
    [Description("VMware workloads.")]
    Vmware,

    [Label("Web development & DevOps")]
    [Description("Building web applications, and the DevOps practice around it.")]
    WebDevelopmentAndDevops,
}
