using System.Text.RegularExpressions;

namespace AceGraph.Opportunities.Rules;

/// <summary>The names of AWS Marketplace offers.</summary>
public static partial class OfferArn
{
    /// <summary>AWS: at most 255 characters, in code units.</summary>
    public const int MaxLength = 255;

    /// <summary>Whether the text has AWS's form of the ARN of an Offer or an OfferSet.</summary>
    public static bool IsValid(string? arn) => arn is { Length: <= MaxLength } && Pattern().IsMatch(arn);

    [GeneratedRegex(@"\Aarn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-[0-9]+:[0-9]{12}:AWSMarketplace/(Offer/[!-~]+|OfferSet/offerset-[!-~]+)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
