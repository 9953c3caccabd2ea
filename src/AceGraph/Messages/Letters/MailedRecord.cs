using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Messages.Letters;

/// <summary>
/// An opportunity or a lead as mails tell of it: only what everybody sees who sees the record at all, since whoever sees the record can read
/// its mails too. What an open invitation hides is not in it (rules, section 7).
/// </summary>
/// <param name="Id">Node id.</param>
/// <param name="PartnerId">Whose.</param>
/// <param name="OwnerId">Its owner; null: nobody.</param>
/// <param name="Kind">In words.</param>
/// <param name="Name">On one line.</param>
/// <param name="Invitation">What AWS asked.</param>
/// <param name="Problem">What the customer wants to solve.</param>
/// <param name="Facts">Names and values, in their order.</param>
internal sealed record MailedRecord(
    string Id, long PartnerId, long? OwnerId, string Kind, string Name, Invitation Invitation, string? Problem, IReadOnlyList<(string Name, string? Value)> Facts)
{
    /// <summary>In a sentence.</summary>
    public string Called => Kind == "lead" ? $"the lead {Name}" : $"\"{Name}\"";

    /// <summary>In a list.</summary>
    public string Label => Name == Id ? $"Lead {Id}" : $"{Name} ({Id})";

    public static MailedRecord Of(Opportunity opportunity)
    {
        var (id, title) = (NodeId.Format(NodeId.Opportunity, opportunity.Id), LetterText.OneLine(opportunity.Title));
        return new(
            id, opportunity.PartnerId, opportunity.OwnerId, "opportunity", title, opportunity.Invitation, opportunity.BusinessProblem,
            [
                ("Opportunity", $"{title} ({id})"),
                ("Customer", opportunity.Customer.CompanyName),
                ("Country", opportunity.Customer.Address.Country?.ToLabel()),
                ("Stage", opportunity.Stage.ToLabel()),
                ("Status", opportunity.Status.ToLabel()),
            ]);
    }

    public static MailedRecord Of(Lead lead)
    {
        var id = NodeId.Format(NodeId.Lead, lead.Id);
        var company = lead.Invitation.Status == InvitationStatus.Accepted ? lead.Customer.CompanyName : null;
        return new(
            id, lead.PartnerId, lead.OwnerId, "lead", company is null ? id : LetterText.OneLine(company), lead.Invitation, lead.BusinessProblem,
            [
                ("Lead", id),
                ("Customer", company),
                ("Country", lead.Customer.Address.Country?.ToLabel()),
                ("Use case", lead.UseCase),
            ]);
    }
}
