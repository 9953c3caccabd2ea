using GraphQL;

namespace AceGraph.Api;

/// <summary>
/// One operation as a client sent it. In variables a JSON integer is an int, a long or a BigInteger by its size, any other number a
/// double, a string a string, an object a dictionary, an array a list: a scalar can tell a number from a string.
/// </summary>
public sealed record OperationRequest(string? Query, string? OperationName, Inputs? Variables, Inputs? Extensions);
