using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace AceGraph.Api;

/// <summary>
/// Reads an operation that comes with files (graphql-multipart-request-spec): the parts `operations` and `map`, in this order, then each
/// file that the map names, once. What the specification leaves open is refused by name.
/// </summary>
internal sealed class UploadRequest(MultipartReader parts, LimitOptions limits, CancellationToken cancellation)
{
    private const int LongestBoundary = 70;
    private const int LongestName = 255;

    private readonly Dictionary<string, UploadedFile> _files = [];
    private long _bytes;

    /// <exception cref="GraphQLError">BAD_REQUEST or TOO_LARGE.</exception>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, string boundary, LimitOptions limits)
    {
        if (boundary.Length is 0 or > LongestBoundary)
            throw ApiErrors.BadRequest("Header Content-Type has no boundary that can be read: let the HTTP client write it.");
        var most = (long)limits.UploadBytes + limits.BodyBytes;
        if (request.ContentLength > most)
            throw TooLarge(limits);
        // The server's own limit only bounds what is drained; the one above is told in GraphQL's terms.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = 2 * most;
        var folder = new UploadFolder();
        RequestBody? body = null;
        try
        {
            var parts = new MultipartReader(boundary, request.Body);
            return body = await new UploadRequest(parts, limits, request.HttpContext.RequestAborted).ReadAsync(folder);
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw ApiErrors.BadRequest("The body is no multipart form that can be read to its end: send it again.");
        }
        finally
        {
            if (body is null)
                folder.Dispose();
        }
    }

    private async Task<RequestBody> ReadAsync(UploadFolder folder)
    {
        var operation = JsonRequest.ReadSingle(await ReadTextAsync("operations"));
        var map = UploadMap.Read(await ReadTextAsync("map"), limits.UploadFiles);
        while (await NextAsync() is { } part)
            await KeepAsync(part.Section, part.Disposition, map, folder);
        var missing = map.Parts.FirstOrDefault(name => !_files.ContainsKey(name));
        if (missing is not null)
            throw ApiErrors.BadRequest($"Part \"{missing}\" is missing: the map names it, so send the file.");
        var filled = operation with { Variables = map.Fill(operation.Variables, _files) };
        return new RequestBody([new RequestItem(filled, null)], false) { Uploads = folder };
    }

    private async Task<ReadOnlyMemory<byte>> ReadTextAsync(string name)
    {
        var part = await NextAsync();
        if (part?.Disposition.Name.Value is not { } given || HeaderUtilities.RemoveQuotes(given).Value != name)
            throw ApiErrors.BadRequest($"Part \"{name}\" is missing or out of place: send operations first, then map, then the files.");
        using var text = new MemoryStream();
        await CopyAsync(part.Value.Section.Body, text, name);
        return text.ToArray();
    }

    private async Task CopyAsync(Stream from, MemoryStream to, string name)
    {
        var buffer = new byte[16 * 1024];
        int got;
        while ((got = await from.ReadAsync(buffer, cancellation)) > 0)
        {
            if (to.Length + got > limits.BodyBytes)
                throw new GraphQLError(ErrorCodes.TooLarge, $"Part \"{name}\" is larger than {limits.BodyBytes} bytes: send less at once.");
            to.Write(buffer, 0, got);
        }
    }

    private async Task KeepAsync(MultipartSection section, ContentDispositionHeaderValue disposition, UploadMap map, UploadFolder folder)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
        if (!map.Parts.Contains(name))
            throw ApiErrors.BadRequest($"Part \"{UploadMap.Shown(name)}\" is not named in the map: name it there, or leave it out.");
        if (!disposition.IsFileDisposition())
            throw ApiErrors.BadRequest($"Part \"{UploadMap.Shown(name)}\" has no file name: send it as a file.");
        if (_files.ContainsKey(name))
            throw ApiErrors.BadRequest($"Part \"{UploadMap.Shown(name)}\" came twice: send each file once.");
        var file = await folder.KeepAsync(FileName(disposition), section.Body, limits.UploadBytes - _bytes, cancellation) ?? throw TooLarge(limits);
        _bytes += file.Length;
        _files.Add(name, file);
    }

    private async Task<(MultipartSection Section, ContentDispositionHeaderValue Disposition)?> NextAsync()
    {
        if (await parts.ReadNextSectionAsync(cancellation) is not { } section)
            return null;
        return section.GetContentDispositionHeader() is { } disposition && disposition.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase)
            ? (section, disposition)
            : throw ApiErrors.BadRequest("A part has no header Content-Disposition: form-data with a name: send one for each.");
    }

    /// <summary>Without the folders that some clients send, and without what no text can hold.</summary>
    private static string FileName(ContentDispositionHeaderValue disposition)
    {
        var given = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        return PlainText.Shorten(PlainText.Of(given[(given.LastIndexOfAny(['/', '\\']) + 1)..]), LongestName);
    }

    private static GraphQLError TooLarge(LimitOptions limits) =>
        new(ErrorCodes.TooLarge, $"The files are larger than {limits.UploadBytes} bytes together: split them.");
}
