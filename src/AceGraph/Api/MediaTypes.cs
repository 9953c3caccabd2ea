using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AceGraph.Api;

/// <summary>The media types of GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    /// <summary>
    /// The type to answer in, or null where none is accepted. A client that names graphql-response+json as willingly as json gets it;
    /// one that takes anything, or says nothing, is of the older kind and gets json.
    /// </summary>
    public static string? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList([.. accept!], out var ranges))
            return null;
        var (modern, named) = Quality(ranges, GraphQLResponse);
        var (json, _) = Quality(ranges, Json);
        if (named && modern > 0 && modern >= json)
            return GraphQLResponse;
        return json > 0 ? Json : modern > 0 ? GraphQLResponse : null;
    }

    /// <summary>Whether the client takes server-sent events; one that says nothing does.</summary>
    public static bool TakesEvents(StringValues accept) =>
        StringValues.IsNullOrEmpty(accept)
        || (MediaTypeHeaderValue.TryParseList([.. accept!], out var ranges) && Quality(ranges, EventStream).Quality > 0);

    /// <summary>Whether a body of this type is JSON in the one charset that JSON has.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').ToUpperInvariant() is "UTF-8" or "UTF8" or "US-ASCII");

    /// <summary>The boundary between the parts of a multipart form; null where the body is none.</summary>
    public static string? FormBoundary(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString()
            : null;

    private static (double Quality, bool Named) Quality(IList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        var wanted = new MediaTypeHeaderValue(mediaType);
        var match = ranges
            .Where(range => Covers(range, wanted))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
        return match is null ? (0, false) : (match.Quality ?? 1, !match.MatchesAllTypes && !match.MatchesAllSubTypes);
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue wanted) =>
        range.MatchesAllTypes
        || (range.Type.Equals(wanted.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(wanted.SubType, StringComparison.OrdinalIgnoreCase)));
}
