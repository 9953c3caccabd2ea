using System.Data.Common;
using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Partners;

/// <summary>The five steps: those done by hand, and those that follow from what happened.</summary>
internal static class Jumpstart
{
    private const int Whole = 100;

    /// <summary>In the deck's order.</summary>
    public static IDataLoaderResult<IReadOnlyList<JumpstartStep>> Load(Partner partner, IResolveFieldContext context)
    {
        var (database, viewer) = (context.Database(), context.Viewer());
        return context.Request().Loader<long, IReadOnlyList<JumpstartStep>>("jumpstart", async (ids, cancellation) =>
        {
            var done = (await database.ListAsync(ByHand(ids), Map, cancellation))
                .Concat(await database.ListAsync(FirstApprovals(ids, viewer), Map, cancellation)).ToLookup(row => row.PartnerId, row => row.Step);
            return ids.ToDictionary(id => id, id => (IReadOnlyList<JumpstartStep>)[.. done[id]]);
        }).LoadAsync(partner.Id).Then(done => Of(partner, done!));
    }

    /// <summary>0 to 100.</summary>
    public static int Progress(IReadOnlyList<JumpstartStep> steps) => steps.Count(s => s.Done) * Whole / steps.Count;

    private static IReadOnlyList<JumpstartStep> Of(Partner partner, IReadOnlyList<JumpstartStep> done)
    {
        var known = done.Append(new(JumpstartStepKey.Terms, partner.TermsAcceptedAt is not null, partner.TermsAcceptedAt, partner.TermsAcceptedById))
            .ToDictionary(s => s.Key);
        return [.. Enum.GetValues<JumpstartStepKey>().Select(key => known.GetValueOrDefault(key) ?? new(key, false, null, null))];
    }

    private static Sql ByHand(IEnumerable<long> partnerIds) =>
        new($"SELECT j.partner_id, j.key, j.done_at, j.done_by_id FROM jumpstart_completions j WHERE {Predicates.In("j.partner_id", partnerIds)}");

    /// <summary>Whether there is one is told of the account; when and by whom is of the opportunity.</summary>
    private static Sql FirstApprovals(IEnumerable<long> partnerIds, CurrentUser viewer) => new($"""
        SELECT o.partner_id, {JumpstartStepKey.FirstQualifiedSubmission},
          CASE WHEN {Visibility.Opportunities(viewer)} THEN o.approved_at END, CASE WHEN {Visibility.Opportunities(viewer)} THEN o.review_validator_id END
        FROM partners p JOIN opportunities o ON o.id = (
          SELECT f.id FROM opportunities f WHERE f.partner_id = p.id AND f.origin = 'PARTNER_REFERRAL' AND f.approved_at IS NOT NULL
          ORDER BY f.approved_at, f.id LIMIT 1)
        WHERE {Predicates.In("p.id", partnerIds)}
        """);

    private static (long PartnerId, JumpstartStep Step) Map(DbDataReader row) =>
        (row.GetInt64(0), new(row.Pick<JumpstartStepKey>(1), true, row.InstantOrNull(2), row.Id(3)));
}
