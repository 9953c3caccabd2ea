namespace AceGraph.Analyzers.Tests.Rules;

/// <summary>Three picklists as AWS writes them in two places.</summary>
internal static class AwsLists
{
    /// <summary>
    /// Columns closedLostReason, industry and campaignName of Opportunity_-_StandardValues.csv (field definition v14.3) in opportunity-samples
    /// of aws-samples/partner-crm-integration-samples.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> InFiles = new Dictionary<string, string[]>
    {
        ["ClosedLostReason"] =
        [
            "Customer Deficiency",
            "Delay / Cancellation of Project",
            "Legal / Tax / Regulatory",
            "Lost to Competitor – Google",
            "Lost to Competitor – Microsoft",
            "Lost to Competitor – SoftLayer",
            "Lost to Competitor – VMWare",
            "Lost to Competitor – Other",
            "No Opportunity",
            "On Premises Deployment",
            "Partner Gap",
            "Price",
            "Security / Compliance",
            "Technical Limitations",
            "Customer Experience",
            "Other",
            "People/Relationship/Governance",
            "Product/Technology",
            "Financial/Commercial",
        ],
        ["Industry"] =
        [
            "Aerospace",
            "Agriculture",
            "Automotive",
            "Computers & Electronics",
            "Consumer Goods",
            "Education",
            "Financial Services",
            "Gaming",
            "Government",
            "Healthcare",
            "Hospitality",
            "Life Sciences",
            "Manufacturing",
            "Marketing & Advertising",
            "Media & Entertainment",
            "Mining",
            "Non-Profit Organization",
            "Energy - Oil & Gas",
            "Other",
            "Energy - Power & Utilities",
            "Professional Services",
            "Real Estate & Construction",
            "Retail",
            "Software & Internet",
            "Telecommunications",
            "Transportation & Logistics",
            "Travel",
            "Wholesale & Distribution",
        ],
        ["ApnProgram"] =
        [
            "APN Immersion Days",
            "APN Solution Space",
            "ATO (Authority to Operate)",
            "AWS Marketplace Campaign",
            "ISV Immersion Day SFID Program",
            "ISV Workload Migration",
            "Migration Acceleration Program",
            "Partner Launch Initiative",
            "Partner Opportunity Acceleration Funded",
            "The Next Smart",
            "VMware Cloud on AWS",
            "Well-Architected",
            "Windows",
            "Workspaces/AppStream Accelerator Program",
            "WWPS NDPP",
            "P3",
        ],
    };

    /// <summary>
    /// ClosedLostReason and Industry of botocore/data/partnercentral-selling/2022-07-26/service-2.json of boto/botocore (commit 0e6e240), and
    /// the values of ApnPrograms in ACE-Data-Model.xlsx (sheet Values) of the same samples, for the model has them as plain text.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> InModel = new Dictionary<string, string[]>
    {
        ["ClosedLostReason"] =
        [
            "Customer Deficiency",
            "Delay / Cancellation of Project",
            "Legal / Tax / Regulatory",
            "Lost to Competitor - Google",
            "Lost to Competitor - Microsoft",
            "Lost to Competitor - SoftLayer",
            "Lost to Competitor - VMWare",
            "Lost to Competitor - Other",
            "No Opportunity",
            "On Premises Deployment",
            "Partner Gap",
            "Price",
            "Security / Compliance",
            "Technical Limitations",
            "Customer Experience",
            "Other",
            "People/Relationship/Governance",
            "Product/Technology",
            "Financial/Commercial",
        ],
        ["Industry"] =
        [
            "Aerospace",
            "Agriculture",
            "Automotive",
            "Computers and Electronics",
            "Consumer Goods",
            "Education",
            "Energy - Oil and Gas",
            "Energy - Power and Utilities",
            "Financial Services",
            "Gaming",
            "Government",
            "Healthcare",
            "Hospitality",
            "Life Sciences",
            "Manufacturing",
            "Marketing and Advertising",
            "Media and Entertainment",
            "Mining",
            "Non-Profit Organization",
            "Professional Services",
            "Real Estate and Construction",
            "Retail",
            "Software and Internet",
            "Telecommunications",
            "Transportation and Logistics",
            "Travel",
            "Wholesale and Distribution",
            "Other",
        ],
        ["ApnProgram"] =
        [
            "APN Immersion Days",
            "APN Solution Space",
            "ATO (Authority to Operate)",
            "AWS Marketplace Campaign",
            "IS Immersion Day SFID Program",
            "ISV Workload Migration",
            "Migration Acceleration Program",
            "P3",
            "Partner Launch Initiative",
            "Partner Opportunity Acceleration Funded",
            "The Next Smart",
            "VMware Cloud on AWS",
            "Well-Architected",
            "Windows",
            "Workspaces/AppStream Accelerator Program",
            "WWPS NDPP",
        ],
    };
}
