namespace AceGraph.Api;

/// <summary>How an operation came in, which decides its kinds: GET takes queries, POST mutations too, a stream everything, or by GET all but mutations.</summary>
public enum Transport
{
    Get,
    Post,
    Stream,
    StreamByGet,
}
