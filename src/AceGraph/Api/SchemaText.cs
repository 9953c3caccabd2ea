namespace AceGraph.Api;

/// <summary>The schema as the two files of the contract hold it.</summary>
/// <param name="Contract">All but the picklists.</param>
/// <param name="Picklists">The picklist enums and the two directives that they carry.</param>
public sealed record SchemaText(string Contract, string Picklists);
