namespace AceGraph.Tests.Visibility;

/// <summary>One call of the API, the same for every role.</summary>
/// <param name="Name">The field with the argument that is varied.</param>
/// <param name="Target">The record that it names; null where it names none, or all.</param>
/// <param name="Document">The GraphQL document.</param>
/// <param name="Variables">Its variables.</param>
internal sealed record Call(string Name, Target? Target, string Document, IReadOnlyDictionary<string, object?> Variables)
{
    public string Label => Target is null ? Name : $"{Name} {Target}";
}
