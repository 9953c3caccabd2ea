using AceGraph.Auth;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>What a partner sees of a shared record only once the invitation is accepted (rules, section 7). AWS always sees it.</summary>
internal static class HiddenFields
{
    public static bool Hides(Invitation invitation, CurrentUser viewer, DateTimeOffset now) =>
        !viewer.IsAws && invitation.StatusAt(now) is not (null or InvitationStatus.Accepted);

    /// <summary>Input field paths; an object stands for all its fields.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        ["customer.address.street", "customer.address.city", "customer.address.postalCode", "customer.awsAccountId", "otherSolution", "customer.contact"];

    /// <summary>Whether the field of that input path is one of the hidden ones.</summary>
    public static bool Concerns(string path) => Paths.Any(hidden => path == hidden || path.StartsWith(hidden + ".", StringComparison.Ordinal));

    /// <summary>The same of a lead, whose company and website are hidden too.</summary>
    public static bool ConcernsLead(string path) => path is "customer.companyName" or "customer.website" || Concerns(path);

    /// <summary>Takes the hidden values out of a copy that goes to the viewer.</summary>
    public static Opportunity Mask(Opportunity opportunity, CurrentUser viewer, DateTimeOffset now)
    {
        if (Hides(opportunity.Invitation, viewer, now))
        {
            Mask(opportunity.Customer);
            opportunity.OtherSolution = null;
        }

        return opportunity;
    }

    public static void Mask(Customer customer)
    {
        (customer.Address.Street, customer.Address.City, customer.Address.PostalCode) = (null, null, null);
        customer.AwsAccountId = null;
        customer.Contact = new Contact();
    }
}
