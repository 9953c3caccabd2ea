using AceGraph.Auth;
using AceGraph.Errors;

namespace AceGraph.Partners.Rules;

/// <summary>Who may change which field of a partner account (rules, section 1).</summary>
public static class PartnerRights
{
    private static readonly string[] OfThePartner = ["name", "pipelineModel", "timeZone"];

    private static readonly string[] OfAws = ["tier", "solutionsFinderListed", "designations", "supportTeam"];

    /// <summary>FORBIDDEN for each field that the viewer may not send, or one without a field for who changes nothing of an account.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="input">As sent; a field with null is sent, but an id of null names no other partner.</param>
    public static IReadOnlyList<UserError> Refusals(CurrentUser viewer, IDictionary<string, object?> input)
    {
        if (viewer.IsAwsSales)
        {
            return [.. OfThePartner.Where(input.ContainsKey).Select(field => new UserError(
                ErrorCode.Forbidden, $"{field} is the partner's own to set.", field, "Leave it out, or ask the partner's Alliance Lead."))];
        }

        if (!viewer.ManagesUsers)
        {
            return [PartnerGate.Forbidden("Your roles do not change the partner account.")];
        }

        var id = input.TryGetValue("id", out var named) && named is not null ? (string[])["id"] : [];
        return [.. id.Concat(OfAws.Where(input.ContainsKey)).Select(field => new UserError(
            ErrorCode.Forbidden, $"{field} is for AWS Sales to set.", field, "Leave it out, or ask AWS."))];
    }
}
