namespace AceGraph.Api;

/// <summary>What one request may ask for; configuration section "Limits".</summary>
public sealed class LimitOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Limits";

    public int BodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Of the files of one request together; what comes beside them is bounded by <see cref="BodyBytes"/>.</summary>
    public int UploadBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Files of one request.</summary>
    public int UploadFiles { get; set; } = 10;

    /// <summary>Characters of a document; values belong into variables.</summary>
    public int DocumentCharacters { get; set; } = 200_000;

    /// <summary>Lexical tokens of a document, comments among them.</summary>
    public int Tokens { get; set; } = 20_000;

    /// <summary>Characters of one name in a document.</summary>
    public int NameCharacters { get; set; } = 200;

    /// <summary>Operations and fragments of a document.</summary>
    public int Definitions { get; set; } = 200;

    /// <summary>Selections of all operations of a document after every fragment has been spread.</summary>
    public int Selections { get; set; } = 2_000;

    /// <summary>Fields of the same name or alias in one place of the answer.</summary>
    public int Repetitions { get; set; } = 50;

    /// <summary>Fields that have another name or other arguments than the first one in their place, as types of a union may need.</summary>
    public int DifferingFields { get; set; } = 20;

    public int DirectivesPerNode { get; set; } = 20;

    public int Depth { get; set; } = 15;

    /// <summary>Depth below `__schema` and `__type`: the tools' own query unwraps types nine deep.</summary>
    public int IntrospectionDepth { get; set; } = 20;

    /// <summary>Selections below `__schema` and `__type`; the tools' own query has about 200.</summary>
    public int IntrospectionSelections { get; set; } = 500;

    /// <summary>Lists of fields or types below each other in introspection; no tool needs a second.</summary>
    public int IntrospectionLists { get; set; } = 1;

    public int RootMutations { get; set; } = 10;

    public int VariableDefinitions { get; set; } = 500;

    /// <summary>Operations of one array-batched request.</summary>
    public int Batch { get; set; } = 10;

    /// <summary>GraphQL errors of one answer; payloads' own errors are never cut.</summary>
    public int Errors { get; set; } = 9;

    public int RequestSeconds { get; set; } = 30;

    /// <summary>Seconds that a WebSocket has to name its caller.</summary>
    public int InitSeconds { get; set; } = 10;

    /// <summary>Operations that one WebSocket or event stream runs at one time.</summary>
    public int Operations { get; set; } = 100;

    /// <summary>WebSockets and event streams that one user has open at one time.</summary>
    public int Streams { get; set; } = 100;

    /// <summary>Characters of the documents that are kept parsed and validated.</summary>
    public int DocumentCacheCharacters { get; set; } = 4_000_000;
}
