using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Partners;

namespace AceGraph.Opportunities;

/// <summary>"Today" as SQL over alias <c>o</c>: the day at the viewer's partner, for AWS users the day at each record's partner.</summary>
internal static class OpportunityToday
{
    public static async Task<Sql> SqlAsync(CurrentUser viewer, DateTimeOffset now, ISqlReader sql, CancellationToken cancellation)
    {
        if (viewer.Partner is { } partner)
        {
            return new Sql($"{partner.Today(now)}");
        }

        var zones = await sql.ListAsync(new Sql($"SELECT DISTINCT p.time_zone FROM partners p"), row => row.GetString(0), cancellation);
        var days = zones.GroupBy(zone => PartnerDay.Of(zone, now)).ToList();
        if (days.Count == 0)
        {
            return new Sql($"{DateOnly.FromDateTime(now.UtcDateTime)}");
        }

        // At any instant there are at most three days on earth, so this stays short however many partners there are.
        var cases = new Sql($"(SELECT CASE");
        foreach (var day in days)
        {
            cases.Append($" WHEN {Predicates.In("p.time_zone", day)} THEN {day.Key}");
        }

        return cases.Append($" END FROM partners p WHERE p.id = o.partner_id)");
    }
}
