using System.Data.Common;
using AceGraph.Data;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>Looks up what <see cref="DuplicateRule"/> compares: the partner's submissions for the same customer within the window.</summary>
internal static class DuplicateFinder
{
    /// <summary>Columns that identify the customer of a candidate, then those of the candidate.</summary>
    private static readonly SqlName Columns = new(
        "o.partner_id, o.customer_key, o.id, o.review_submitted_at, o.origin, o.lead_id, o.status, o.stage, o.solution_ids, o.other_solution, o.use_case");

    public static async Task<IReadOnlyDictionary<Opportunity, DuplicateFinding?>> FindAsync(
        ISqlReader sql, IReadOnlyCollection<Opportunity> opportunities, DateTimeOffset now, CancellationToken cancellation)
    {
        var keyed = opportunities.Where(o => DuplicateRule.CustomerKeyOf(o) is not null).ToList();
        if (keyed.Count == 0)
        {
            return new Dictionary<Opportunity, DuplicateFinding?>();
        }

        var candidates = (await sql.ListAsync(Candidates(keyed, now), Map, cancellation)).ToLookup(c => c.Customer, c => c.Candidate);
        var ancestors = await AncestorsAsync(sql, [.. keyed.Select(o => o.ClonedFromId).OfType<long>().Distinct()], cancellation);
        return keyed.ToDictionary(o => o, o => DuplicateRule.Find(
            o,
            candidates[(o.PartnerId, DerivedColumns.CustomerKey(o.Customer))],
            o.ClonedFromId is { } id ? ancestors[id].ToHashSet() : new HashSet<long>(),
            now));
    }

    private static Sql Candidates(List<Opportunity> opportunities, DateTimeOffset now) => new(
        $@"SELECT {Columns} FROM opportunities o
           WHERE {Predicates.In("o.partner_id", opportunities.Select(o => o.PartnerId).Distinct())}
             AND {Predicates.In("o.customer_key", opportunities.Select(o => DerivedColumns.CustomerKey(o.Customer)).Distinct())}
             AND o.review_submitted_at > {now - DuplicateRule.Window}");

    private static ((long Partner, string Key) Customer, DuplicateCandidate Candidate) Map(DbDataReader row) => (
        (row.GetInt64(0), row.GetString(1)),
        new DuplicateCandidate(row.GetInt64(2), row.InstantOrNull(3))
        {
            Origin = row.Pick<OpportunityOrigin>(4),
            LeadId = row.Id(5),
            Status = row.Pick<ReviewStatus>(6),
            Stage = row.Pick<Stage>(7),
            SolutionIds = StoredLists.Ids(row.GetString(8)),
            OtherSolution = row.Text(9),
            UseCase = row.PickOrNull<UseCase>(10),
        });

    /// <summary>For each original, itself and all that it was cloned from, at any remove.</summary>
    private static async Task<ILookup<long, long>> AncestorsAsync(ISqlReader sql, long[] originals, CancellationToken cancellation)
    {
        if (originals.Length == 0)
        {
            return Array.Empty<long>().ToLookup(id => id);
        }

        var rows = await sql.ListAsync(
            new Sql($@"WITH RECURSIVE line(start_id, id) AS (
                         SELECT o.id, o.id FROM opportunities o WHERE {Predicates.In("o.id", originals)}
                         UNION SELECT line.start_id, o.cloned_from_id FROM line JOIN opportunities o ON o.id = line.id
                         WHERE o.cloned_from_id IS NOT NULL)
                       SELECT start_id, id FROM line"),
            row => (Start: row.GetInt64(0), Id: row.GetInt64(1)),
            cancellation);
        return rows.ToLookup(r => r.Start, r => r.Id);
    }
}
