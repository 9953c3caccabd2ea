using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>
/// Keeps documents that were valid, by their text. Of a kept document only the rules registered with `useForCachedDocuments` run
/// again: those that depend on variables or on the caller.
/// </summary>
public sealed class DocumentCache(IOptions<LimitOptions> limits) : IConfigureExecution, IDisposable
{
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = limits.Value.DocumentCacheCharacters });

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is not null || options.Query is not { } text)
            return await next(options);
        if (_documents.TryGetValue(text, out GraphQLDocument? known))
        {
            options.Document = known;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            return await next(options);
        }
        var result = await next(options);
        if (result is { Executed: true, Document: { } document })
            _documents.Set(text, document, new MemoryCacheEntryOptions { Size = text.Length });
        return result;
    }

    public void Dispose() => _documents.Dispose();
}
