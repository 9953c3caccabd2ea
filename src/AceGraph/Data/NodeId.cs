using System.Globalization;

namespace AceGraph.Data;

/// <summary>Ids as clients see them: a prefix that tells the kind, then the number of the record.</summary>
public static class NodeId
{
    public const string Opportunity = "O";
    public const string Lead = "L";
    public const string Team = "T";
    public const string Partner = "P";
    public const string User = "U";
    public const string Solution = "S-";

    /// <summary>Followed by the product's code, not by a number.</summary>
    public const string AwsProduct = "A-";
    public const string NextStep = "N";
    public const string Domain = "D";
    public const string DomainRequest = "Q";
    public const string Goal = "G";
    public const string SavedView = "V";
    public const string SupportTicket = "K";
    public const string BulkImport = "I";
    public const string Change = "C";
    public const string Webhook = "W";
    public const string WebhookDelivery = "Y";
    public const string Message = "M";

    private const int MaxDigits = 19;

    public static string Format(string prefix, long id) => prefix + id.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Takes exactly what <see cref="Format"/> writes: the prefix in its case, then 1 to 19 ASCII digits without a leading zero, sign or
    /// space, so that one record has one id.
    /// </summary>
    public static bool TryParse(string? text, string prefix, out long id)
    {
        id = 0;
        if (text is null || !text.StartsWith(prefix, StringComparison.Ordinal))
            return false;
        var digits = text.AsSpan(prefix.Length);
        return digits.Length is > 0 and <= MaxDigits
            && digits[0] != '0'
            && !digits.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
