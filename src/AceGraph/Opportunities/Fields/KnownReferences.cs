namespace AceGraph.Opportunities.Fields;

/// <summary>Which of the ids that an input names exist, are active and in the viewer's sight.</summary>
/// <param name="Solutions">Solutions of the partner.</param>
/// <param name="Products">Codes of AWS products.</param>
/// <param name="Parents">Opportunities of the partner.</param>
public sealed record KnownReferences(IReadOnlySet<long> Solutions, IReadOnlySet<string> Products, IReadOnlySet<long> Parents)
{
    public static KnownReferences None { get; } = new(new HashSet<long>(), new HashSet<string>(), new HashSet<long>());
}

/// <summary>The ids that an input names, each once, to be looked up before it is parsed.</summary>
public sealed record ReferencedIds(IReadOnlyList<long> Solutions, IReadOnlyList<string> Products, long? Parent);
