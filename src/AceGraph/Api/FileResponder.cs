using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace AceGraph.Api;

/// <summary>A file that is made for one request.</summary>
/// <param name="Content">Its bytes, the same as long as what it shows is the same.</param>
/// <param name="ContentType">With its charset.</param>
/// <param name="ContentSecurityPolicy">What it may load where a browser shows it by itself.</param>
/// <param name="DownloadName">What a browser saves it as; null where it is shown.</param>
internal sealed record ServedFile(
    byte[] Content, string ContentType, string ContentSecurityPolicy = ServedFile.LoadsNothing, string? DownloadName = null)
{
    public const string LoadsNothing = "default-src 'none'";
}

/// <summary>A file that is too large to be made before it is sent.</summary>
/// <param name="ContentType">With its charset.</param>
/// <param name="DownloadName">What a browser saves it as.</param>
/// <param name="WriteAsync">Writes it; by then nothing can be refused any more.</param>
internal sealed record StreamedFile(string ContentType, string DownloadName, Func<Stream, Task> WriteAsync);

/// <summary>Answers with a file that its reader may keep and ask after, or with an error in the form of the API.</summary>
public sealed class FileResponder(ResponseWriter responses, ErrorTranslator errors)
{
    /// <param name="context">A GET or HEAD.</param>
    /// <param name="place">Names the address in the log, without what is secret in it.</param>
    /// <param name="make">Makes the file; throws a <see cref="GraphQLError"/> to refuse.</param>
    internal Task AnswerAsync(HttpContext context, string place, Func<Task<ServedFile>> make) =>
        GuardAsync(context, place, async () => await SendAsync(context, await make()));

    /// <summary>As <see cref="AnswerAsync"/>; a client whose file breaks off is told by the connection, which is cut.</summary>
    internal Task StreamAsync(HttpContext context, string place, Func<Task<StreamedFile>> open) => GuardAsync(context, place, async () =>
    {
        var file = await open();
        SetHeaders(context, ServedFile.LoadsNothing, file.DownloadName);
        context.Response.ContentType = file.ContentType;
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await file.WriteAsync(context.Response.Body);
        }
    });

    private async Task GuardAsync(HttpContext context, string place, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (GraphQLError refusal)
        {
            await responses.RefuseFileAsync(context, refusal);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception e) when (context.Response.HasStarted)
        {
            errors.Translate(e, null, place);
            context.Abort();
        }
        catch (Exception e)
        {
            await responses.RefuseFileAsync(context, errors.Translate(e, null, place));
        }
    }

    private static void SetHeaders(HttpContext context, string contentSecurityPolicy, string? downloadName)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.Vary = HeaderNames.Authorization;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = contentSecurityPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        if (downloadName is not null)
        {
            headers.ContentDisposition = $"attachment; filename=\"{downloadName}\"";
        }
    }

    private static Task SendAsync(HttpContext context, ServedFile file)
    {
        SetHeaders(context, file.ContentSecurityPolicy, file.DownloadName);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}\"");
        return Results.Bytes(file.Content, file.ContentType, entityTag: tag).ExecuteAsync(context);
    }
}
