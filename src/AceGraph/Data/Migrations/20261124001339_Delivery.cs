using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AceGraph.Data.Migrations
{
    /// <inheritdoc />
    public partial class Delivery : Migration
    {
        private static readonly string[] AppendOnly = ["changes", "field_changes", "log_entries"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_digest_off",
                table: "users",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    client = table.Column<string>(type: "TEXT", nullable: true),
                    headings = table.Column<string>(type: "TEXT", nullable: false),
                    mapping = table.Column<string>(type: "TEXT", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    counts_created = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_failed = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_submitted = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_total = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_undone = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_updated = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_valid = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.id);
                    table.ForeignKey(
                        name: "FK_imports_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_imports_users_created_by_id",
                        column: x => x.created_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_entries",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    change_id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_entries", x => x.position);
                    table.ForeignKey(
                        name: "FK_log_entries_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    user_id = table.Column<long>(type: "INTEGER", nullable: true),
                    subject_id = table.Column<string>(type: "TEXT", nullable: true),
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    next_at = table.Column<long>(type: "INTEGER", nullable: true),
                    error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "remembered_calls",
                columns: table => new
                {
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    mutation = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    part = table.Column<int>(type: "INTEGER", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remembered_calls", x => new { x.user_id, x.mutation, x.key, x.part });
                    table.ForeignKey(
                        name: "FK_remembered_calls_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by_id = table.Column<long>(type: "INTEGER", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false),
                    types = table.Column<string>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    secret = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    failing_since = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhooks", x => x.id);
                    table.ForeignKey(
                        name: "FK_webhooks_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_webhooks_users_created_by_id",
                        column: x => x.created_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                columns: table => new
                {
                    import_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    cells = table.Column<string>(type: "TEXT", nullable: false),
                    errors = table.Column<string>(type: "TEXT", nullable: true),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    crm_id = table.Column<string>(type: "TEXT", nullable: true),
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: true),
                    opportunity_version = table.Column<int>(type: "INTEGER", nullable: true),
                    submitted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rows", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_rows_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "webhook_deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    webhook_id = table.Column<long>(type: "INTEGER", nullable: false),
                    change_id = table.Column<long>(type: "INTEGER", nullable: true),
                    subject_id = table.Column<string>(type: "TEXT", nullable: true),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    next_at = table.Column<long>(type: "INTEGER", nullable: true),
                    http_status = table.Column<int>(type: "INTEGER", nullable: true),
                    error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhook_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_webhook_deliveries_webhooks_webhook_id",
                        column: x => x.webhook_id,
                        principalTable: "webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_import_rows_import_id_crm_id",
                table: "import_rows",
                columns: new[] { "import_id", "crm_id" });

            migrationBuilder.CreateIndex(
                name: "IX_import_rows_import_id_fingerprint",
                table: "import_rows",
                columns: new[] { "import_id", "fingerprint" });

            migrationBuilder.CreateIndex(
                name: "IX_import_rows_import_id_status_number",
                table: "import_rows",
                columns: new[] { "import_id", "status", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_imports_created_by_id",
                table: "imports",
                column: "created_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_imports_partner_id_id",
                table: "imports",
                columns: new[] { "partner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_imports_status",
                table: "imports",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "IX_log_entries_change_id",
                table: "log_entries",
                column: "change_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_log_entries_partner_id_position",
                table: "log_entries",
                columns: new[] { "partner_id", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_cause",
                table: "messages",
                column: "cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_messages_partner_id_id",
                table: "messages",
                columns: new[] { "partner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_status_next_at",
                table: "messages",
                columns: new[] { "status", "next_at" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_subject_id_id",
                table: "messages",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_user_id_id",
                table: "messages",
                columns: new[] { "user_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_remembered_calls_at",
                table: "remembered_calls",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_status_next_at",
                table: "webhook_deliveries",
                columns: new[] { "status", "next_at" });

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_webhook_id_id",
                table: "webhook_deliveries",
                columns: new[] { "webhook_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_webhook_id_subject_id_status",
                table: "webhook_deliveries",
                columns: new[] { "webhook_id", "subject_id", "status" });

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_created_by_id",
                table: "webhooks",
                column: "created_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_partner_id",
                table: "webhooks",
                column: "partner_id");

            // The database itself keeps the log as it was written.
            foreach (var table in AppendOnly)
            {
                foreach (var act in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql(
                        $"CREATE TRIGGER \"{table}_no_{act.ToLowerInvariant()}\" BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, 'The change log is append-only.'); END;");
                }
            }

            // What the server looks up again and again: invitations that nobody answered yet.
            migrationBuilder.Sql(
                "CREATE INDEX \"IX_opportunities_invitation_pending\" ON opportunities (invitation_respond_by) WHERE invitation_status = 'PENDING';");
            migrationBuilder.Sql(
                "CREATE INDEX \"IX_leads_invitation_pending\" ON leads (invitation_respond_by) WHERE invitation_status = 'PENDING';");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX \"IX_opportunities_invitation_pending\";");
            migrationBuilder.Sql("DROP INDEX \"IX_leads_invitation_pending\";");
            foreach (var table in AppendOnly)
            {
                migrationBuilder.Sql($"DROP TRIGGER \"{table}_no_update\";");
                migrationBuilder.Sql($"DROP TRIGGER \"{table}_no_delete\";");
            }

            migrationBuilder.DropTable(
                name: "import_rows");

            migrationBuilder.DropTable(
                name: "log_entries");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "remembered_calls");

            migrationBuilder.DropTable(
                name: "webhook_deliveries");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropColumn(
                name: "is_digest_off",
                table: "users");
        }
    }
}
