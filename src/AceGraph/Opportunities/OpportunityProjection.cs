using System.Data.Common;
using System.Runtime.CompilerServices;
using AceGraph.Data;

namespace AceGraph.Opportunities;

/// <summary>What is read for one selection of fields.</summary>
/// <param name="Names">The columns.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Read">Reads them.</param>
internal sealed record OpportunityProjection(SqlName Names, int Count, Func<DbDataReader, Opportunity> Read)
{
    private static readonly ConditionalWeakTable<IReadOnlyCollection<string>, OpportunityProjection> Known = [];

    /// <summary>Worked out once for a selection, which lives as long as its document is kept.</summary>
    public static OpportunityProjection Of(IReadOnlyCollection<string> fields) => Known.GetValue(fields, static selection =>
    {
        var columns = OpportunityColumns.For(selection);
        return new OpportunityProjection(OpportunityRows.Names(columns), OpportunityRows.Count(columns), OpportunityRows.Reader(columns));
    });
}
