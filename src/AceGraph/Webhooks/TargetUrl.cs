using System.Net;
using AceGraph.Errors;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Webhooks;

/// <summary>What is wrong with a webhook's address at sight; where its name leads is judged with every connection.</summary>
internal static class TargetUrl
{
    private const int MostOfText = 255;

    /// <summary>Of a host name, in the form that is looked up (RFC 1035).</summary>
    private const int MostOfHost = 253;

    private const string NoName = "The host of the address can be no host name.";
    private const string Field = "url";
    private const string Hint = "Give an https address of the public internet, such as https://hooks.example.com/acegraph.";

    /// <summary>Names that no public server answers for (RFC 6761, 6762 and 8375; ICANN's .internal).</summary>
    private static readonly string[] Inside = [".localhost", ".local", ".internal", ".home.arpa"];

    /// <param name="address">Absolute, http or https.</param>
    /// <param name="allowPrivate">The operator lets webhooks reach the server's own network.</param>
    public static List<UserError> Check(Uri address, bool allowPrivate)
    {
        List<UserError> errors = [];
        var length = TextRules.CodePoints(address.AbsoluteUri);
        if (length > MostOfText)
        {
            errors.Add(new(ErrorCode.ValueTooLong, $"url has {length} characters; at most {MostOfText} are kept.", Field, "Shorten the text.")
            {
                Limit = MostOfText,
                Actual = length,
            });
        }

        if (Fault(address, allowPrivate) is { } fault)
        {
            errors.Add(new(ErrorCode.ValueInvalid, fault, Field, Hint));
        }

        return errors;
    }

    private static string? Fault(Uri address, bool allowPrivate) => Host(address) is not { } host ? NoName : address switch
    {
        { UserInfo.Length: > 0 } => "The address holds a user name or a password.",
        { Fragment.Length: > 0 } => "The address holds a fragment, which is never sent.",
        { Host.Length: 0 } => "The address has no host.",
        { Port: 0 } => "The address has the port 0.",
        _ when IsNoName(address, host) => NoName,
        _ when allowPrivate => null,
        _ when address.Scheme != Uri.UriSchemeHttps => "The address is not https.",
        _ when IsPrivate(host) => "The address is not one of the public internet.",
        _ => null,
    };

    /// <summary>Labels of more than 63 characters, hyphens at an end, or a last label that begins like a number.</summary>
    private static bool IsNoName(Uri address, string host) => !IPAddress.TryParse(host, out _)
        && (address.HostNameType != UriHostNameType.Dns || host.Length > MostOfHost || char.IsAsciiDigit(host[host.LastIndexOf('.') + 1]));

    /// <returns>As it is looked up; null where it has no such form.</returns>
    private static string? Host(Uri address)
    {
        try
        {
            return address.IdnHost.TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>A number in whatever spelling (127.1, 0x7f000001, 2130706433) is an address too; a name without a dot is known inside alone.</summary>
    private static bool IsPrivate(string host) => IPAddress.TryParse(host, out var address)
        ? !TargetAddress.IsPublic(address)
        : !host.Contains('.') || Inside.Any(domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
}
