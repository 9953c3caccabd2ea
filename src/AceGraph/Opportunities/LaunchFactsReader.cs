using AceGraph.Data;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;

namespace AceGraph.Opportunities;

/// <summary>Gathers what launching looks at beside the record, for any number of records with two SQL commands.</summary>
internal static class LaunchFactsReader
{
    public static async Task<IReadOnlyDictionary<Opportunity, LaunchFacts>> ReadAsync(
        ISqlReader sql, IReadOnlyCollection<Opportunity> opportunities, DateTimeOffset now, CancellationToken cancellation)
    {
        var partners = (await sql.ListAsync(
            new Sql($"SELECT {PartnerRows.Columns} FROM partners p WHERE {Predicates.In("p.id", opportunities.Select(o => o.PartnerId).Distinct())}"),
            PartnerRows.Map,
            cancellation)).ToDictionary(p => p.Id);
        var represented = (await sql.ListAsync(
            new Sql($@"SELECT m.opportunity_id FROM team_members m
                       WHERE m.role = 'AWS_SALES_REP' AND m.until IS NULL AND {Predicates.In("m.opportunity_id", opportunities.Select(o => o.Id))}"),
            row => row.GetInt64(0),
            cancellation)).ToHashSet();
        return opportunities.ToDictionary(o => o, o =>
            LaunchFacts.Of(partners[o.PartnerId].Designations, partners[o.PartnerId].Today(now), represented.Contains(o.Id)));
    }
}
