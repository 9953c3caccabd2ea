namespace AceGraph.Api;

/// <summary>The schema as one SDL text, as the contract's files have it.</summary>
public delegate string SchemaSource();
