using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AceGraph.Data.Migrations;

/// <summary>What one webhook is owed is found without looking through what others are.</summary>
[DbContext(typeof(AceGraphContext))]
[Migration("20261201120000_OutboxByWebhook")]
public sealed class OutboxByWebhook : Migration
{
    private const string Deliveries = "webhook_deliveries";
    private const string Old = "IX_webhook_deliveries_status_next_at";
    private const string New = "IX_webhook_deliveries_webhook_id_status_next_at";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(Old, Deliveries);
        migrationBuilder.CreateIndex(New, Deliveries, ["webhook_id", "status", "next_at"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(New, Deliveries);
        migrationBuilder.CreateIndex(Old, Deliveries, ["status", "next_at"]);
    }
}
