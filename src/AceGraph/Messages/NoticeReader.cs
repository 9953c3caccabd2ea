using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Messages.Letters;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Teams;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Messages;

/// <summary>Reads the facts of notices inside the transaction, each kind in one query, and what is not saved yet from its model.</summary>
internal sealed class NoticeReader(WriteScope scope, IReadOnlyList<Change> changes, CancellationToken cancellation)
{
    public async Task<NoticeFacts> ReadAsync()
    {
        var opportunities = await FindAsync(
            scope.Db.Opportunities, Numbers(NodeId.Opportunity), o => o.Id, ids => OpportunityRows.ListAsync(scope.Sql, Predicates.In("o.id", ids), cancellation));
        var leads = await FindAsync(scope.Db.Leads, Numbers(NodeId.Lead), l => l.Id, ids => scope.Sql.ListAsync(
            new Sql($"SELECT {LeadRows.Columns} FROM leads l WHERE {Predicates.In("l.id", ids)}"), LeadRows.Map, cancellation));
        var records = opportunities.Select(MailedRecord.Of).Concat(leads.Select(MailedRecord.Of)).ToDictionary(r => r.Id);
        var users = await UsersAsync(records.Values);
        var partners = records.Values.Select(r => r.PartnerId).Concat(users.Select(u => u.PartnerId).OfType<long>()).ToHashSet();
        return new(
            opportunities.ToDictionary(o => NodeId.Format(NodeId.Opportunity, o.Id)),
            records,
            users.ToDictionary(u => u.Id),
            await PartnersAsync(partners),
            await LeadersAsync(records.Values.Select(r => r.PartnerId)),
            await SeatsAsync(opportunities));
    }

    /// <summary>Who acted, owns, owned, shared or is invited.</summary>
    private async Task<List<User>> UsersAsync(IReadOnlyCollection<MailedRecord> records)
    {
        var ids = changes.Select(c => c.ActorId).Concat(records.SelectMany(r => (long?[])[r.OwnerId, r.Invitation.SharedById])).OfType<long>()
            .Concat(changes.SelectMany(Owners.Of).SelectMany(o => (long?[])[o.From, o.To]).OfType<long>())
            .Concat(Numbers(NodeId.User));
        return await FindAsync(scope.Db.Users, ids, u => u.Id, missing => scope.Sql.ListAsync(
            new Sql($"SELECT {UserRows.Columns} FROM users u WHERE {Predicates.In("u.id", missing)}"), UserRows.Map, cancellation));
    }

    private async Task<IReadOnlyDictionary<long, PartnerFacts>> PartnersAsync(IReadOnlyCollection<long> ids)
    {
        var partners = await scope.Sql.ListAsync(
            new Sql($"SELECT {PartnerRows.Columns} FROM partners p WHERE {Predicates.In("p.id", ids)}"), PartnerRows.Map, cancellation);
        return partners.ToDictionary(p => p.Id, p => new PartnerFacts(p.Id, p.Name, p.PipelineModel, p.TimeZone, p.TermsAcceptedAt));
    }

    private async Task<ILookup<long, User>> LeadersAsync(IEnumerable<long> partners)
    {
        UserRole[] roles = [UserRole.AllianceLead, UserRole.AllianceTeam, UserRole.AceManager];
        var users = await scope.Sql.ListAsync(
            new Sql($"""
                SELECT {UserRows.Columns} FROM users u WHERE {Predicates.In("u.partner_id", partners.ToHashSet())} AND u.status = {UserStatus.Active}
                AND {Predicates.Any([.. roles.Select(r => new Sql($"(' ' || u.roles || ' ') LIKE {"% " + r.ToWireName() + " %"}"))])} ORDER BY u.id
                """),
            UserRows.Map,
            cancellation);
        return users.ToLookup(u => u.PartnerId!.Value);
    }

    private async Task<ILookup<long, TeamMember>> SeatsAsync(IEnumerable<Opportunity> opportunities)
    {
        var moved = changes.Where(c => c.Type == ChangeType.NextStepAdded).Select(c => c.SubjectId).ToHashSet();
        var ids = opportunities.Where(o => o.Status == ReviewStatus.Approved && moved.Contains(NodeId.Format(NodeId.Opportunity, o.Id))).Select(o => o.Id);
        var members = await scope.Sql.ListAsync(
            new Sql($"SELECT {TeamMemberRows.Columns} FROM team_members m WHERE {Predicates.In("m.opportunity_id", ids)} AND m.until IS NULL ORDER BY m.id"),
            TeamMemberRows.Map,
            cancellation);
        return members.ToLookup(m => m.OpportunityId);
    }

    private static async Task<List<T>> FindAsync<T>(DbSet<T> set, IEnumerable<long> ids, Func<T, long> idOf, Func<List<long>, Task<List<T>>> read)
        where T : class
    {
        var wanted = ids.ToHashSet();
        var known = wanted.Count == 0 ? [] : set.Local.Where(r => wanted.Contains(idOf(r))).ToList();
        var missing = wanted.Except(known.Select(idOf)).ToList();
        return missing.Count == 0 ? known : [.. known, .. await read(missing)];
    }

    private IEnumerable<long> Numbers(string prefix) =>
        changes.Select(c => NodeId.TryParse(c.SubjectId, prefix, out var id) ? id : 0).Where(id => id > 0);
}
