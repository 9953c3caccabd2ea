namespace AceGraph.Messages.Letters;

/// <summary>What a mail says.</summary>
/// <param name="Title">On one line.</param>
/// <param name="Text">Plain.</param>
internal sealed record Letter(string Title, string Text);
