namespace AceGraph.Api;

/// <summary>The address that callers reach the server at.</summary>
internal static class PublicAddress
{
    /// <summary>As <see cref="ApiOptions.PublicUrl"/> says, else as the request named it. Ends with a slash.</summary>
    /// <returns>Null where neither names one.</returns>
    public static Uri? Of(HttpRequest request, string? configured)
    {
        // The header as it came: the parsed host throws where a label is no punycode.
        var named = string.IsNullOrEmpty(configured) ? $"{request.Scheme}://{request.Headers.Host}{request.PathBase.ToUriComponent()}" : configured;
        return TryRead(named, out var address) ? address : null;
    }

    /// <summary>Takes an http or https address that something can be appended to.</summary>
    public static bool TryRead(string text, out Uri? address) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out address)
        && address.Scheme is "http" or "https"
        && address is { Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" };
}
