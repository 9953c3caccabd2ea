using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace AceGraph.Api;

/// <summary>Refuses string literals whose escapes stand for no text.</summary>
internal sealed class LiteralVisitor : ASTVisitor<LiteralVisitor.Context>
{
    private static readonly LiteralVisitor Instance = new();

    public static void Check(GraphQLDocument document)
    {
        var visit = Instance.VisitAsync(document, default);
        // Nothing in this visitor waits, so the visit is over when the call returns.
        visit.GetAwaiter().GetResult();
    }

    protected override ValueTask VisitStringValueAsync(GraphQLStringValue stringValue, Context context)
    {
        if (TextCheck.Fault(stringValue.Value.Span) is { } fault)
            throw ApiErrors.BadRequest($"A string literal of the query contains {fault}: send well-formed Unicode text.");
        return default;
    }

    internal readonly struct Context : IASTVisitorContext
    {
        public CancellationToken CancellationToken => CancellationToken.None;
    }
}
