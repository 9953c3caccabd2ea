namespace AceGraph.Api;

/// <summary>The schema as SDL, as the contract's files have it.</summary>
public delegate string SchemaText();
