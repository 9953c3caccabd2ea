using System.Globalization;
using System.Text;

namespace AceGraph.Webhooks;

/// <summary>Judges what a receiver answered. Of its body no more is read than an excerpt needs.</summary>
internal static class WebhookAnswer
{
    /// <summary>Of what is kept as the error, in characters.</summary>
    private const int MostOfError = 200;

    private const int MostOfBody = 512;

    public static async Task<WebhookReceipt> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
        {
            return new(status, null);
        }

        return new(status, status is >= 300 and < 400
            ? $"The receiver answered with a redirect ({status}), and none is followed: give the final address."
            : Cut($"The receiver answered {status}. {await ExcerptAsync(response.Content, cancellation)}"));
    }

    private static async Task<string> ExcerptAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentType?.MediaType is not ("text/plain" or "application/json" or "application/problem+json"))
        {
            return "";
        }

        var bytes = new byte[MostOfBody];
        var length = await ReadAsync(content, bytes, cancellation);
        return string.Concat(Encoding.UTF8.GetString(bytes, 0, length).EnumerateRunes().Where(IsText));
    }

    /// <returns>How much came: the status counts, whatever becomes of a body that drips or breaks off.</returns>
    private static async Task<int> ReadAsync(HttpContent content, Memory<byte> bytes, CancellationToken cancellation)
    {
        var length = 0;
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellation);
            while (length < bytes.Length && await stream.ReadAsync(bytes[length..], cancellation) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            // What came until then is told.
        }

        return length;
    }

    private static bool IsText(Rune rune) => rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);

    private static string Cut(string text)
    {
        var end = Math.Min(text.Length, MostOfError);
        return text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd();
    }
}
