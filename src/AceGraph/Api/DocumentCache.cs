using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>
/// Keeps documents that were valid, by their text. Of a kept document the rules registered with `useForCachedDocuments` run again, and
/// only for an anonymous caller: what a known one may not do is refused by the fields themselves.
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
            options.ValidationRules = IsAnonymous(options) ? options.CachedDocumentValidationRules ?? [] : [];
            return await next(options);
        }
        var result = await next(options);
        if (result is { Executed: true, Document: { } document })
            _documents.Set(text, document, new MemoryCacheEntryOptions { Size = text.Length });
        return result;
    }

    private static bool IsAnonymous(ExecutionOptions options) => ((RequestContext)options.UserContext!).IsAnonymous;

    public void Dispose() => _documents.Dispose();
}
