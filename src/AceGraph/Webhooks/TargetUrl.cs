using System.Net;
using AceGraph.Errors;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Webhooks;

/// <summary>What is wrong with a webhook's address at sight; where its name leads is judged with every connection.</summary>
internal static class TargetUrl
{
    private const int MostOfText = 255;
    private const string Field = "url";
    private const string Hint = "Give an https address of the public internet, such as https://hooks.example.com/acegraph.";

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

    private static string? Fault(Uri address, bool allowPrivate) => address switch
    {
        { UserInfo.Length: > 0 } => "The address holds a user name or a password.",
        { Fragment.Length: > 0 } => "The address holds a fragment, which is never sent.",
        { Host.Length: 0 } => "The address has no host.",
        _ when allowPrivate => null,
        _ when address.Scheme != Uri.UriSchemeHttps => "The address is not https.",
        _ when IsPrivate(address.IdnHost.TrimEnd('.')) => "The address is not one of the public internet.",
        _ => null,
    };

    /// <summary>A number in whatever spelling (127.1, 0x7f000001, 2130706433) is an address too.</summary>
    private static bool IsPrivate(string host) => IPAddress.TryParse(host, out var address)
        ? !TargetAddress.IsPublic(address)
        : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
