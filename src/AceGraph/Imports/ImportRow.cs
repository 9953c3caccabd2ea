using System.ComponentModel;

namespace AceGraph.Imports;

/// <summary>One row of the file with what is wrong with it and what it became.</summary>
public sealed class ImportRow
{
    public long ImportId { get; set; }

    /// <summary>1 is the first row under the header.</summary>
    public int Number { get; set; }

    /// <summary>Line of the file that it starts on.</summary>
    public int Line { get; set; }

    /// <summary>Null until it is checked.</summary>
    public ImportRowStatus? Status { get; set; }

    /// <summary>The cells in the order of the headings, as a JSON array of strings.</summary>
    public string Cells { get; set; } = "[]";

    /// <summary>Errors as a JSON array, null for none.</summary>
    public string? Errors { get; set; }

    /// <summary>Equal rows of a file have the same: the id of the opportunity that they name, else a hash of their cells.</summary>
    public string Fingerprint { get; set; } = "";
    public string? CrmId { get; set; }
    public long? OpportunityId { get; set; }

    /// <summary>The version of the opportunity that this row left: where it is still that, nobody touched it since.</summary>
    public int? OpportunityVersion { get; set; }
    public bool Submitted { get; set; }
}

[Description("What became of a row.")]
public enum ImportRowStatus
{
    [Description("Nothing is wrong with it.")]
    Valid,

    [Description("It is not taken as it is; `errors` tells why.")]
    Failed,

    [Description("It made an opportunity.")]
    Created,

    [Description("It updated the opportunity with its CRM id.")]
    Updated,

    [Description("What it did was taken back.")]
    Undone,
}
