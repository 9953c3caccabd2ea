using AceGraph.Api;

namespace AceGraph.Calendars;

internal static class CalendarEndpoint
{
    private const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Maps `/calendar/{secret}.ics`. Programs that read calendars send no token: the secret in the address stands for the user.</summary>
    public static void MapCalendars(this IEndpointRouteBuilder app) => app.MapMethods(
        CalendarAddress.Route,
        [HttpMethods.Get, HttpMethods.Head],
        (HttpContext context, string secret, CalendarReader reader, FileResponder files) => files.AnswerAsync(context, "the calendar", async () =>
            await reader.ReadAsync(secret, context.RequestAborted) is { } entries
                ? new ServedFile(CalendarFile.Write(entries), ContentType)
                : throw ApiErrors.NotFound("There is no calendar at this address: make a new one by the mutation `renewCalendar`.")));
}
