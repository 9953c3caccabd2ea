namespace AceGraph.Messages.Digests;

/// <summary>One thing that is due, with how many records and the first of them.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Count">How many; at least one.</param>
/// <param name="First">Some of them, the most pressing first.</param>
internal sealed record DigestSection(string Title, int Count, IReadOnlyList<DigestItem> First);

/// <summary>A record that something is due on.</summary>
/// <param name="Id">Node id.</param>
/// <param name="Label">What it is called, with its id.</param>
/// <param name="Detail">Why or until when; empty where the title says it all.</param>
internal sealed record DigestItem(string Id, string Label, string Detail);
