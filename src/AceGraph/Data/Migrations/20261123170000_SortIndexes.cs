using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AceGraph.Data.Migrations;

/// <summary>
/// Indexes that lists are walked by. Where nulls stand last in both directions, each direction needs its own. They are plain SQL, since the
/// model cannot index the parts of an amount.
/// </summary>
[DbContext(typeof(AceGraphContext))]
[Migration("20261123170000_SortIndexes")]
public sealed class SortIndexes : Migration
{
    private static readonly (string Name, string Columns)[] Indexes =
    [
        ("IX_opportunities_partner_id_id", "partner_id, id"),
        ("IX_opportunities_revenue_ascending", "partner_id, revenue_missing, monthly_revenue_amount, monthly_revenue_currency, id"),
        ("IX_opportunities_revenue_descending", "partner_id, revenue_missing, monthly_revenue_amount DESC, monthly_revenue_currency DESC, id DESC"),
        ("IX_opportunities_close_date_descending", "partner_id, close_date_missing, target_close_date DESC, id DESC"),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, columns) in Indexes)
        {
            migrationBuilder.Sql($"CREATE INDEX \"{name}\" ON opportunities ({columns});");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, _) in Indexes)
        {
            migrationBuilder.DropIndex(name, "opportunities");
        }
    }
}
