using System.Data.Common;
using System.Text.Json;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Partners;

internal static class PartnerRows
{
    public const int ColumnCount = 11;

    public static SqlName Columns { get; } = new(
        "p.id, p.version, p.name, p.tier, p.pipeline_model, p.time_zone, p.terms_accepted_at, p.terms_accepted_by_id, "
        + "p.solutions_finder_listed, p.designations, p.support_team");

    public static Partner Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Version = row.GetInt32(1),
        Name = row.GetString(2),
        Tier = row.Pick<PartnerTier>(3),
        PipelineModel = row.Pick<PipelineModel>(4),
        TimeZone = row.GetString(5),
        TermsAcceptedAt = row.InstantOrNull(6),
        TermsAcceptedById = row.Id(7),
        SolutionsFinderListed = row.GetBoolean(8),
        Designations = JsonSerializer.Deserialize<List<Designation>>(row.GetString(9))!,
        SupportTeam = JsonSerializer.Deserialize<List<SupportContact>>(row.GetString(10))!,
    };

    public static SqlName DomainColumns { get; } = new("d.id, d.partner_id, d.name, d.registered_at");

    public static PartnerDomain MapDomain(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.GetInt64(1),
        Name = row.GetString(2),
        RegisteredAt = row.Instant(3),
    };
}
