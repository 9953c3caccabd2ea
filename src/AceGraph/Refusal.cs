namespace AceGraph;

/// <summary>Why something is not done, in one line that says what to do; shown to the operator without a stack trace.</summary>
public sealed class Refusal(string message, Exception? inner = null) : Exception(message, inner);
