using System.ComponentModel;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>A file of opportunities on its way into the pipeline.</summary>
public sealed class BulkImport
{
    public long Id { get; set; }
    public long PartnerId { get; set; }
    public long CreatedById { get; set; }
    public int Version { get; set; } = 1;
    public string FileName { get; set; } = "";
    public ImportStatus Status { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? CommittedAt { get; set; }

    /// <summary>The roles of the call: what is written in the background is judged by them, narrowed by those stored then.</summary>
    public List<UserRole> Roles { get; set; } = [];

    /// <summary>The client that the token of the call names.</summary>
    public string? Client { get; set; }

    /// <summary>The headings of the file as they came, as a JSON array of strings.</summary>
    public string Headings { get; set; } = "[]";

    /// <summary>For each heading the heading of the template that it feeds, as a JSON array: null where nothing has its name, blank where it is left out.</summary>
    public string Mapping { get; set; } = "[]";
    public ImportCounts Counts { get; set; } = new();

    /// <summary>Why it failed as a whole.</summary>
    public string? Error { get; set; }
}

/// <summary>Rows by what became of them.</summary>
public sealed class ImportCounts
{
    public int Total { get; set; }
    public int Valid { get; set; }
    public int Failed { get; set; }
    public int Created { get; set; }
    public int Updated { get; set; }
    public int Submitted { get; set; }
    public int Undone { get; set; }
}

[Description("How an import stands.")]
public enum ImportStatus
{
    [Description("Its rows are being checked.")]
    Checking,

    [Description("Checked: look at the rows, mend them, and commit.")]
    Ready,

    [Description("Its rows are being written; a restart goes on where it was.")]
    Committing,

    [Description("Every valid row is written.")]
    Committed,

    [Description("Given up before anything was written.")]
    Cancelled,

    [Description("What it made was taken back, but what was touched since.")]
    Undone,

    [Description("It could not be read or written.")]
    Failed,
}
