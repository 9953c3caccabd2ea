using System.Buffers.Text;
using AceGraph.Api;
using AceGraph.Data;
using GraphQL;

namespace AceGraph.Calendars;

/// <summary>Where a calendar is read: whoever knows the address needs no token, so its secret is as long as a key.</summary>
internal static class CalendarAddress
{
    /// <summary>Of the secret, before it is written as text.</summary>
    public const int Bytes = 32;

    public const string Route = "/calendar/{secret}.ics";

    public static bool IsSecret(string text) =>
        text.Length == Base64Url.GetEncodedLength(Bytes) && Base64Url.IsValid(text);

    /// <summary>
    /// The viewer's own; null where none was made, and by a token with fewer roles than the user has, since the calendar shows what all of
    /// them see. Read by itself, so that no other read of users carries the secret.
    /// </summary>
    public static async Task<Uri?> OfViewerAsync(IResolveFieldContext context)
    {
        if (context.Viewer().IsNarrowed)
        {
            return null;
        }

        var secret = await context.Database().ScalarAsync<string>(
            new Sql($"SELECT u.calendar_token FROM users u WHERE u.id = {context.Viewer().User.Id}"), context.CancellationToken);
        return secret is null || context.Request().Address is not { } server ? null : new Uri(server, $"calendar/{secret}.ics");
    }
}
