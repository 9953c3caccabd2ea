using AceGraph.Auth;
using AceGraph.Messages.Letters;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Teams;
using AceGraph.Users;

namespace AceGraph.Messages;

/// <summary>What the notices of one transaction are made of, as it stands at the commit.</summary>
/// <param name="Opportunities">By node id.</param>
/// <param name="Records">Opportunities and leads, by node id.</param>
/// <param name="Users">Whoever stands in the records or changes, by number.</param>
/// <param name="Partners">Of the records and users, by number.</param>
/// <param name="Leaders">Active Alliance Leads, Alliance Teams and ACE Managers, by partner.</param>
/// <param name="Seats">Present members of the teams that a next step concerns, by opportunity.</param>
internal sealed record NoticeFacts(
    IReadOnlyDictionary<string, Opportunity> Opportunities,
    IReadOnlyDictionary<string, MailedRecord> Records,
    IReadOnlyDictionary<long, User> Users,
    IReadOnlyDictionary<long, PartnerFacts> Partners,
    ILookup<long, User> Leaders,
    ILookup<long, TeamMember> Seats)
{
    /// <summary>How a mail names somebody; the server where it is nobody.</summary>
    public string NameOf(long? user) => user is { } id && Users.TryGetValue(id, out var found) ? LetterText.OneLine(found.Name) : "AceGraph";

    public string PartnerName(MailedRecord record) => LetterText.OneLine(Partners[record.PartnerId].Name);

    /// <summary>
    /// Who is told of what AWS shares (rules, section 7): those who see the whole pipeline and, where the pipeline is De-Centralized, the owner.
    /// </summary>
    public IEnumerable<User> OfInvitation(MailedRecord record) => record.OwnerId is { } id && CanWork(Users[id])
        ? Leaders[record.PartnerId].Append(Users[id]).DistinctBy(u => u.Id)
        : Leaders[record.PartnerId];

    /// <summary>
    /// Who is told of a decision: the owner; where the owner may only read since the pipeline is Centralized, those who manage it; for an owner
    /// without access, the Alliance Lead.
    /// </summary>
    public IEnumerable<User> OfReview(MailedRecord record)
    {
        var owner = Users[record.OwnerId!.Value];
        return CanWork(owner) ? [owner]
            : owner.Status == UserStatus.Active && owner.Roles.Contains(UserRole.AceUser) ? Leaders[record.PartnerId]
            : Leaders[record.PartnerId].Where(u => u.Roles.Contains(UserRole.AllianceLead));
    }

    private bool CanWork(User user) => user.PartnerId is { } partner && OpportunityOwners.CanWork(user, Partners[partner]);
}
