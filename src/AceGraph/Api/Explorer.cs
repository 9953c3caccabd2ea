using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace AceGraph.Api;

/// <summary>Serves GraphiQL, as the build left it in the folder <c>explorer</c> beside the server.</summary>
public static class Explorer
{
    public const string NotBuilt =
        "The explorer is not part of this build: install Node.js 20.19 or later with npm, then run dotnet build again.\n";

    // The editor's library writes style elements and inlines its fonts and icons; its workers and scripts are files of the build.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void MapExplorer(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapExplorer(Path.Combine(AppContext.BaseDirectory, "explorer"));

    public static void MapExplorer(this IEndpointRouteBuilder endpoints, string folder)
    {
        var enabled = endpoints.ServiceProvider.GetRequiredService<IConfiguration>().GetValue("Explorer", true);
        var files = enabled && Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
        endpoints
            .MapMethods("/explorer/{**file}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, string? file) =>
                !enabled ? Results.NotFound()
                : files is null ? Results.Text(NotBuilt, statusCode: StatusCodes.Status404NotFound)
                : Send(context, files, string.IsNullOrEmpty(file) ? "index.html" : file))
            .AllowAnonymous()
            .ExcludeFromDescription();
    }

    private static IResult Send(HttpContext context, IFileProvider files, string name)
    {
        var file = files.GetFileInfo(name);
        if (!file.Exists || !ContentTypes.TryGetContentType(name, out var type))
            return Results.NotFound();
        SetHeaders(context.Response.Headers, hashed: name.StartsWith("assets/", StringComparison.Ordinal));
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.ToUnixTimeMilliseconds():x}-{file.Length:x}\"");
        return Results.File(file.PhysicalPath!, WithCharset(type), lastModified: file.LastModified, entityTag: tag);
    }

    private static void SetHeaders(IHeaderDictionary headers, bool hashed)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static string WithCharset(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
}
