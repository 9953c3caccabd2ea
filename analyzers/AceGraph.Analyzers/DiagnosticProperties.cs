namespace AceGraph.Analyzers;

/// <summary>Keys of what a finding tells its fix.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The wire name of the value that the finding is about.</summary>
    public const string WireName = "WireName";

    /// <summary>The name of the schema's that is probably meant.</summary>
    public const string Nearest = "Nearest";

    /// <summary>The name of the field that the finding is about.</summary>
    public const string Field = "Field";

    /// <summary>The name of the member that the finding is about, or that replaces it.</summary>
    public const string Member = "Member";

    /// <summary>The names of several members, separated by commas.</summary>
    public const string Members = "Members";

    /// <summary>The documentation id of the enum: <c>T:Deals.Stage</c>.</summary>
    public const string Picklist = "Picklist";

    /// <summary>The pattern of an arm to add, with <see cref="Hole"/> where the member is to stand.</summary>
    public const string Pattern = "Pattern";

    /// <summary>Which arm or section takes what no other names; null where none does.</summary>
    public const string CatchAll = "CatchAll";

    /// <summary>In which way a picklist leaves or enters the program.</summary>
    public const string Crossing = "Crossing";

    /// <summary>Stands for the member in <see cref="Pattern"/>; no C# identifier has it.</summary>
    public const string Hole = "$";
}
