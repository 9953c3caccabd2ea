using System.Data.Common;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Leads;

internal static class LeadRows
{
    private static readonly CustomerColumns.Column<Lead>[] Customer = [.. CustomerColumns.Of("l.customer_", (Lead l) => l.Customer)];

    private const int CustomerAt = 20;

    public static int ColumnCount { get; } = CustomerAt + Customer.Length;

    public static SqlName Columns { get; } = new(
        "l.id, l.version, l.partner_id, l.owner_id, l.status, l.business_problem, l.use_case, l.source, l.readiness_score, l.disqualified_reason, "
        + "l.updated_at, l.opportunity_id, l.invitation_status, l.invitation_shared_by_id, l.invitation_shared_at, l.invitation_respond_by, "
        + "l.invitation_responded_at, l.invitation_responded_by_id, l.invitation_rejection_reason, l.invitation_comment, "
        + string.Join(", ", Customer.Select(c => c.Sql)));

    public static Lead Map(DbDataReader row)
    {
        var lead = new Lead
        {
            Id = row.GetInt64(0),
            Version = row.GetInt32(1),
            PartnerId = row.GetInt64(2),
            OwnerId = row.Id(3),
            Status = row.Pick<LeadStatus>(4),
            BusinessProblem = row.Text(5),
            UseCase = row.Text(6),
            Source = row.Text(7),
            ReadinessScore = row.Number(8),
            DisqualifiedReason = row.Text(9),
            UpdatedAt = row.Instant(10),
            OpportunityId = row.Id(11),
            Invitation =
            {
                Status = row.PickOrNull<InvitationStatus>(12),
                SharedById = row.Id(13),
                SharedAt = row.InstantOrNull(14),
                RespondBy = row.InstantOrNull(15),
                RespondedAt = row.InstantOrNull(16),
                RespondedById = row.Id(17),
                RejectionReason = row.PickOrNull<InvitationRejectionReason>(18),
                Comment = row.Text(19),
            },
        };
        for (var i = 0; i < Customer.Length; i++)
        {
            Customer[i].Fill(lead, row, CustomerAt + i);
        }

        return lead;
    }
}
