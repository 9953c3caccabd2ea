using GraphQL;
using GraphQL.Execution;

namespace AceGraph.Api;

/// <summary>Writes an error as message and extensions: the code, and what the error itself put there.</summary>
public sealed class ApiErrorInfo : IErrorInfoProvider
{
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = executionError.Code };
        foreach (var (name, value) in executionError.Extensions ?? [])
            extensions[name] = value;
        return new ErrorInfo { Message = ErrorTranslator.Clean(executionError.Message), Extensions = extensions };
    }
}
