using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace AceGraph.Api;

/// <summary>A file that is made for one request.</summary>
/// <param name="Content">Its bytes, the same as long as what it shows is the same.</param>
/// <param name="ContentType">With its charset.</param>
/// <param name="ContentSecurityPolicy">What it may load where a browser shows it by itself.</param>
internal sealed record ServedFile(byte[] Content, string ContentType, string ContentSecurityPolicy = "default-src 'none'");

/// <summary>Answers with a file that its reader may keep and ask after, or with an error in the form of the API.</summary>
public sealed class FileResponder(ResponseWriter responses, ErrorTranslator errors)
{
    /// <param name="context">A GET or HEAD.</param>
    /// <param name="place">Names the address in the log, without what is secret in it.</param>
    /// <param name="make">Makes the file; throws a <see cref="GraphQLError"/> to refuse.</param>
    internal async Task AnswerAsync(HttpContext context, string place, Func<Task<ServedFile>> make)
    {
        try
        {
            await SendAsync(context, await make());
        }
        catch (GraphQLError refusal)
        {
            await responses.RefuseFileAsync(context, refusal);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception e)
        {
            await responses.RefuseFileAsync(context, errors.Translate(e, null, place));
        }
    }

    private static Task SendAsync(HttpContext context, ServedFile file)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.Vary = HeaderNames.Authorization;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = file.ContentSecurityPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}\"");
        return Results.Bytes(file.Content, file.ContentType, entityTag: tag).ExecuteAsync(context);
    }
}
