using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace AceGraph.Api;

/// <summary>What is refused of a document's text before and right after it is parsed.</summary>
internal static class DocumentText
{
    public static void Check(string text, LimitOptions limits)
    {
        if (text.Length > limits.DocumentCharacters)
            throw TooLarge($"The document has {text.Length} characters", limits.DocumentCharacters);
        if (TextCheck.Fault(text) is { } fault)
            throw ApiErrors.BadRequest($"Member \"query\" contains {fault}: send well-formed Unicode text.");
        try
        {
            CountTokens(text, limits);
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new SyntaxError(e);
        }
    }

    /// <summary>Looks into the string literals where an escape may have made what <see cref="Check"/> refuses.</summary>
    public static void CheckLiterals(string text, GraphQLDocument document)
    {
        if (text.Contains("\\u", StringComparison.Ordinal))
            LiteralVisitor.Check(document);
    }

    private static void CountTokens(string text, LimitOptions limits)
    {
        var count = 0;
        var position = 0;
        while (true)
        {
            var token = Lexer.Lex(text, position);
            if (token.Kind == TokenKind.EOF)
                return;
            if (++count > limits.Tokens)
                throw TooLarge($"The document has more than {limits.Tokens} tokens", limits.Tokens);
            if (token.Kind == TokenKind.NAME && token.Value.Length > limits.NameCharacters)
                throw TooLarge($"A name in the document has {token.Value.Length} characters", limits.NameCharacters);
            position = token.End;
        }
    }

    private static GraphQLError TooLarge(string found, int limit) =>
        new(ErrorCodes.QueryTooLarge, $"{found} and the limit is {limit}: send values as variables and split large documents.");
}
