using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Imports;

/// <summary>By whose eyes, when, and in which state of the database rows are judged.</summary>
/// <param name="Sql">Where to read.</param>
/// <param name="Viewer">Whose rights count.</param>
/// <param name="OwnerId">Who owns what is new, where the row does not say.</param>
/// <param name="Now">The instant of judging.</param>
/// <param name="LoadAsync">Reads opportunities that the viewer sees: inside a transaction those that it then changes.</param>
/// <param name="Cancellation">Of the work.</param>
internal sealed record ImportView(
    ISqlReader Sql,
    CurrentUser Viewer,
    long OwnerId,
    DateTimeOffset Now,
    Func<IReadOnlyList<long>, Task<List<Opportunity>>> LoadAsync,
    CancellationToken Cancellation)
{
    /// <summary>To look only.</summary>
    public static ImportView Of(ISqlReader sql, CurrentUser viewer, long ownerId, DateTimeOffset now, CancellationToken cancellation) =>
        new(sql, viewer, ownerId, now, ids => OpportunityRows.ListAsync(sql, Predicates.In("o.id", ids), cancellation), cancellation);

    /// <summary>To write what passes.</summary>
    public static ImportView Of(Act act, long ownerId) => new(
        act.Sql, act.Viewer, ownerId, act.Now, ids => act.Db.Opportunities.Where(o => ids.Contains(o.Id)).ToListAsync(act.Cancellation), act.Cancellation);
}
