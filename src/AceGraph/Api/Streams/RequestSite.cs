namespace AceGraph.Api.Streams;

/// <summary>Tells requests of other sites' pages: browsers let those open a WebSocket anywhere, and only name the site in Origin.</summary>
internal static class RequestSite
{
    /// <param name="request">With or without Origin; no page has sent one without.</param>
    /// <param name="address">The server's public address, which need not be the one that the request names.</param>
    public static bool IsOwn(HttpRequest request, Uri? address)
    {
        if (request.Headers.Origin is not [{ } origin])
            return request.Headers.Origin.Count == 0;
        return Uri.TryCreate(origin, UriKind.Absolute, out var site)
            && site.Scheme is "http" or "https"
            && (Same(site, address) || Same(site, PublicAddress.Of(request, configured: null)));
    }

    /// <summary>
    /// Browsers name a host in punycode. The scheme is left out where no port is named: a proxy may have taken TLS away.
    /// </summary>
    private static bool Same(Uri site, Uri? own) =>
        own is not null
        && site.Host.Equals(own.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (site.Port == own.Port || (site.IsDefaultPort && own.IsDefaultPort));
}
