using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AceGraph.Data.Migrations
{
    /// <inheritdoc />
    public partial class Pipeline : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "calendar_token",
                table: "users",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "access_sign_offs",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by_id = table.Column<long>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_sign_offs", x => x.id);
                    table.ForeignKey(
                        name: "FK_access_sign_offs_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_access_sign_offs_users_by_id",
                        column: x => x.by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "domain_requests",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    domain = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    requested_by_id = table.Column<long>(type: "INTEGER", nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_domain_requests", x => x.id);
                    table.ForeignKey(
                        name: "FK_domain_requests_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_domain_requests_users_requested_by_id",
                        column: x => x.requested_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "goals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    start_date = table.Column<string>(type: "TEXT", nullable: false),
                    due_date = table.Column<string>(type: "TEXT", nullable: false),
                    validated_target = table.Column<int>(type: "INTEGER", nullable: false),
                    launched_target = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goals", x => x.id);
                    table.ForeignKey(
                        name: "FK_goals_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "jumpstart_completions",
                columns: table => new
                {
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_by_id = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jumpstart_completions", x => new { x.partner_id, x.key });
                    table.ForeignKey(
                        name: "FK_jumpstart_completions_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_jumpstart_completions_users_done_by_id",
                        column: x => x.done_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    filter = table.Column<string>(type: "TEXT", nullable: false),
                    order_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "FK_saved_views_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_tickets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    opened_by_id = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    error_codes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_tickets", x => x.id);
                    table.ForeignKey(
                        name: "FK_support_tickets_users_opened_by_id",
                        column: x => x.opened_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_users_calendar_token",
                table: "users",
                column: "calendar_token",
                unique: true);


            migrationBuilder.CreateIndex(
                name: "IX_access_sign_offs_by_id",
                table: "access_sign_offs",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_sign_offs_partner_id_at",
                table: "access_sign_offs",
                columns: new[] { "partner_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_domain_requests_partner_id_requested_at",
                table: "domain_requests",
                columns: new[] { "partner_id", "requested_at" });

            migrationBuilder.CreateIndex(
                name: "IX_domain_requests_requested_by_id",
                table: "domain_requests",
                column: "requested_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_goals_partner_id_due_date",
                table: "goals",
                columns: new[] { "partner_id", "due_date" });

            migrationBuilder.CreateIndex(
                name: "IX_jumpstart_completions_done_by_id",
                table: "jumpstart_completions",
                column: "done_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_user_id",
                table: "saved_views",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_support_tickets_opened_by_id",
                table: "support_tickets",
                column: "opened_by_id");

            // Partial, so that no list of a partner is walked by it.
            migrationBuilder.Sql("CREATE INDEX \"IX_opportunities_approved\" ON opportunities (partner_id, approved_at) WHERE approved_at IS NOT NULL");

            // Plain SQL: the model cannot index the parts of a review.
            migrationBuilder.Sql(
                "CREATE INDEX \"IX_opportunities_review_queue\" ON opportunities (review_submitted_at, id) WHERE status IN ('SUBMITTED', 'IN_REVIEW')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX \"IX_opportunities_review_queue\"");
            migrationBuilder.Sql("DROP INDEX \"IX_opportunities_approved\"");

            migrationBuilder.DropTable(
                name: "access_sign_offs");

            migrationBuilder.DropTable(
                name: "domain_requests");

            migrationBuilder.DropTable(
                name: "goals");

            migrationBuilder.DropTable(
                name: "jumpstart_completions");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "support_tickets");

            migrationBuilder.DropIndex(
                name: "IX_users_calendar_token",
                table: "users");


            migrationBuilder.DropColumn(
                name: "calendar_token",
                table: "users");
        }
    }
}
