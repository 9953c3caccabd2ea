using System.Globalization;

namespace AceGraph.Opportunities.Rules;

/// <summary>The host name by which customers are compared.</summary>
public static class CustomerDomain
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>Names that never lead to a public site. The names reserved for examples (RFC 2606) count as public.</summary>
    private static readonly string[] PrivateNames = ["localhost", "local", "internal"];

    /// <summary>
    /// The host of a website as typed, with or without <c>http(s)://</c>: lower case, without <c>www.</c>, port, user and trailing dot, in
    /// punycode. Null where there is none or it is not a public domain name: a single label, an IP address, an empty label, an e-mail
    /// address such as AWS's own sample <c>test@test.com</c>, another scheme, or a private name.
    /// </summary>
    public static string? FromWebsite(string? website)
    {
        if (Authority(website?.Trim() ?? "") is not { } authority || WithoutPort(authority) is not { } host)
            return null;
        host = host.EndsWith('.') ? host[..^1] : host;
        return ToAscii(host) is { } ascii && IsPublic(ascii) ? WithoutWww(ascii) : null;
    }

    private static string? Authority(string website)
    {
        var scheme = website.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? website : website[(scheme + 3)..];
        if (scheme >= 0 && website[..scheme].ToLowerInvariant() is not ("http" or "https"))
            return null;
        var end = rest.AsSpan().IndexOfAny("/?#\\");
        var authority = end < 0 ? rest : rest[..end];
        var user = authority.LastIndexOf('@');
        return user < 0 ? authority : scheme < 0 ? null : authority[(user + 1)..];
    }

    private static string? WithoutPort(string authority)
    {
        var colon = authority.IndexOf(':');
        if (colon < 0)
            return authority;
        var port = authority.AsSpan(colon + 1);
        return port.Length <= 5 && !port.ContainsAnyExceptInRange('0', '9') ? authority[..colon] : null;
    }

    private static string? ToAscii(string host)
    {
        try
        {
            return Idn.GetAscii(host.ToLowerInvariant()).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsPublic(string host)
    {
        var labels = host.Split('.');
        return host.Length <= LongestName
            && labels.Length >= 2
            && labels.All(IsLabel)
            && IsTopLevel(labels[^1])
            && !PrivateNames.Contains(labels[^1]);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsTopLevel(string label) =>
        label.StartsWith("xn--", StringComparison.Ordinal) || (label.Length >= 2 && label.All(char.IsAsciiLetter));

    private static string WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.Ordinal) && host.AsSpan(4).Contains('.') ? host[4..] : host;
}
