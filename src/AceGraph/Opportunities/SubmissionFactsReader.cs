using AceGraph.Data;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;
using AceGraph.Solutions;

namespace AceGraph.Opportunities;

/// <summary>Gathers what the rules look at beside the record, for any number of records with a fixed number of SQL commands.</summary>
internal sealed class SubmissionFactsReader(ISqlReader sql, DateTimeOffset now, CancellationToken cancellation)
{
    public async Task<IReadOnlyDictionary<Opportunity, SubmissionFacts>> ReadAsync(IReadOnlyCollection<Opportunity> opportunities)
    {
        var partners = await PartnersAsync([.. opportunities.Select(o => o.PartnerId).Distinct()]);
        var originals = await OriginalsAsync([.. opportunities.Select(o => o.ClonedFromId).OfType<long>().Distinct()]);
        var solutions = await SolutionsAsync([.. opportunities.Concat(originals.Values).SelectMany(o => o.SolutionIds).Distinct()]);
        var agreed = await WithAgreedActionsAsync([.. opportunities.Select(o => o.Id).Where(id => id > 0)]);
        var duplicates = await DuplicateFinder.FindAsync(sql, opportunities, now, cancellation);
        return opportunities.ToDictionary(o => o, o =>
        {
            var partner = partners[o.PartnerId];
            return new SubmissionFacts(o, now, partner.Today(now), partner.Name)
            {
                PartnerDomains = [.. partner.Domains.Select(d => d.Name)],
                SolutionNames = [.. o.SolutionIds.Where(solutions.ContainsKey).Select(id => solutions[id].Name)],
                HasAgreedActions = agreed.Contains(o.Id),
                Duplicate = duplicates.GetValueOrDefault(o),
                PreviousFinding = o.ClonedFromId is { } id ? PreviousFindings.Of(o, originals.GetValueOrDefault(id), s => solutions.GetValueOrDefault(s)?.Active == true) : null,
            };
        });
    }

    private async Task<Dictionary<long, Partner>> PartnersAsync(long[] ids)
    {
        var partners = await sql.ListAsync(
            new Sql($"SELECT {PartnerRows.Columns} FROM partners p WHERE {Predicates.In("p.id", ids)}"), PartnerRows.Map, cancellation);
        var domains = await sql.ListAsync(
            new Sql($"SELECT {PartnerRows.DomainColumns} FROM partner_domains d WHERE {Predicates.In("d.partner_id", ids)}"),
            PartnerRows.MapDomain,
            cancellation);
        foreach (var partner in partners)
        {
            partner.Domains.AddRange(domains.Where(d => d.PartnerId == partner.Id));
        }

        return partners.ToDictionary(p => p.Id);
    }

    private async Task<Dictionary<long, Solution>> SolutionsAsync(long[] ids) => ids.Length == 0 ? [] :
        (await sql.ListAsync(
            new Sql($"SELECT {SolutionRows.Columns} FROM solutions s WHERE {Predicates.In("s.id", ids)}"), SolutionRows.Map, cancellation))
        .ToDictionary(s => s.Id);

    private async Task<HashSet<long>> WithAgreedActionsAsync(long[] ids) => ids.Length == 0 ? [] :
        [.. await sql.ListAsync(
            new Sql($"SELECT DISTINCT n.opportunity_id FROM next_steps n WHERE n.customer_actions IS NOT NULL AND {Predicates.In("n.opportunity_id", ids)}"),
            row => row.GetInt64(0),
            cancellation)];

    /// <summary>Not through the viewer's sight: the finding was told to the partner with the rejection, and stands in the clone's readiness.</summary>
    private async Task<Dictionary<long, Opportunity>> OriginalsAsync(long[] ids) => ids.Length == 0 ? [] :
        (await OpportunityRows.ListAsync(sql, Predicates.In("o.id", ids), cancellation)).ToDictionary(o => o.Id);
}
