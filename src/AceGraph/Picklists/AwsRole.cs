using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("What a user on the AWS side may do.")]
public enum AwsRole
{
    [Label("Validator")]
    [Description("Reviews submitted opportunities of every partner.")]
    Validator,

    [Label("AWS Sales")]
    [Description("Shares leads and opportunities with partners and staffs teams.")]
    Sales,
}
