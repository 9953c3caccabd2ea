using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AceGraph.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<long>(type: "INTEGER", nullable: true),
                    client = table.Column<string>(type: "TEXT", nullable: true),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partners",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    tier = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    pipeline_model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    terms_accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    terms_accepted_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    solutions_finder_listed = table.Column<bool>(type: "INTEGER", nullable: false),
                    designations = table.Column<string>(type: "TEXT", nullable: false),
                    support_team = table.Column<string>(type: "TEXT", nullable: false),
                    name_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partners", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "field_changes",
                columns: table => new
                {
                    change_id = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    old_value = table.Column<string>(type: "TEXT", nullable: true),
                    new_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_changes", x => new { x.change_id, x.position });
                    table.ForeignKey(
                        name: "FK_field_changes_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partner_domains",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_domains", x => x.id);
                    table.ForeignKey(
                        name: "FK_partner_domains_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "solutions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    name_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_solutions", x => x.id);
                    table.ForeignKey(
                        name: "FK_solutions_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    aws_role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    roles_since = table.Column<long>(type: "INTEGER", nullable: true),
                    last_active_at = table.Column<long>(type: "INTEGER", nullable: true),
                    name_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_users", x => x.id);
                    table.ForeignKey(
                        name: "FK_users_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "opportunities",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false),
                    crm_id = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    involvement = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    business_problem = table.Column<string>(type: "TEXT", nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    submission_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    use_case = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    delivery_models = table.Column<string>(type: "TEXT", nullable: false),
                    primary_needs = table.Column<string>(type: "TEXT", nullable: false),
                    sales_activities = table.Column<string>(type: "TEXT", nullable: false),
                    solution_ids = table.Column<string>(type: "TEXT", nullable: false),
                    other_solution = table.Column<string>(type: "TEXT", nullable: true),
                    aws_product_codes = table.Column<string>(type: "TEXT", nullable: false),
                    target_close_date = table.Column<string>(type: "TEXT", nullable: true),
                    executed_on = table.Column<string>(type: "TEXT", nullable: true),
                    competitor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    other_competitor = table.Column<string>(type: "TEXT", nullable: true),
                    national_security = table.Column<bool>(type: "INTEGER", nullable: false),
                    apn_programs = table.Column<string>(type: "TEXT", nullable: false),
                    additional_comments = table.Column<string>(type: "TEXT", nullable: true),
                    parent_id = table.Column<long>(type: "INTEGER", nullable: true),
                    cloned_from_id = table.Column<long>(type: "INTEGER", nullable: true),
                    lead_id = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_lost_reason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    offer_arn = table.Column<string>(type: "TEXT", nullable: true),
                    offer_associated_at = table.Column<long>(type: "INTEGER", nullable: true),
                    offer_associated_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    launched_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_progress_at = table.Column<long>(type: "INTEGER", nullable: true),
                    close_date_missing = table.Column<int>(type: "INTEGER", nullable: false, computedColumnSql: "CASE WHEN target_close_date IS NULL THEN 1 ELSE 0 END", stored: true),
                    company_key = table.Column<string>(type: "TEXT", nullable: true),
                    customer_key = table.Column<string>(type: "TEXT", nullable: true),
                    revenue_missing = table.Column<int>(type: "INTEGER", nullable: false, computedColumnSql: "CASE WHEN monthly_revenue_amount IS NULL THEN 1 ELSE 0 END", stored: true),
                    stage_rank = table.Column<int>(type: "INTEGER", nullable: false, computedColumnSql: "CASE stage WHEN 'LEAD' THEN 0 WHEN 'PROSPECT' THEN 1 WHEN 'QUALIFIED' THEN 2 WHEN 'TECHNICAL_VALIDATION' THEN 3 WHEN 'BUSINESS_VALIDATION' THEN 4 WHEN 'COMMITTED' THEN 5 WHEN 'LAUNCHED' THEN 6 WHEN 'CLOSED_LOST' THEN 7 END", stored: true),
                    status_rank = table.Column<int>(type: "INTEGER", nullable: false, computedColumnSql: "CASE status WHEN 'DRAFT' THEN 0 WHEN 'SUBMITTED' THEN 1 WHEN 'IN_REVIEW' THEN 2 WHEN 'ACTION_REQUIRED' THEN 3 WHEN 'APPROVED' THEN 4 WHEN 'REJECTED' THEN 5 END", stored: true),
                    title_key = table.Column<string>(type: "TEXT", nullable: true),
                    customer_aws_account_id = table.Column<string>(type: "TEXT", nullable: true),
                    customer_company_name = table.Column<string>(type: "TEXT", nullable: true),
                    customer_domain = table.Column<string>(type: "TEXT", nullable: true),
                    customer_duns = table.Column<string>(type: "TEXT", nullable: true),
                    customer_industry = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    customer_other_industry = table.Column<string>(type: "TEXT", nullable: true),
                    customer_website = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_city = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_country = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    customer_address_postal_code = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_state_or_region = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_street = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_email = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_first_name = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_last_name = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_phone = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_title = table.Column<string>(type: "TEXT", nullable: true),
                    invitation_comment = table.Column<string>(type: "TEXT", nullable: true),
                    invitation_rejection_reason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    invitation_respond_by = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_responded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_responded_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_shared_at = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_shared_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    marketing_campaign = table.Column<string>(type: "TEXT", nullable: true),
                    marketing_channels = table.Column<string>(type: "TEXT", nullable: false),
                    marketing_development_funded = table.Column<bool>(type: "INTEGER", nullable: true),
                    marketing_source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    marketing_use_cases = table.Column<string>(type: "TEXT", nullable: false),
                    monthly_revenue_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    monthly_revenue_currency = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    review_comment = table.Column<string>(type: "TEXT", nullable: true),
                    review_decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    review_disqualification = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    review_duplicate_of_id = table.Column<long>(type: "INTEGER", nullable: true),
                    review_invalid_cause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    review_reason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    review_requested_fields = table.Column<string>(type: "TEXT", nullable: false),
                    review_round = table.Column<int>(type: "INTEGER", nullable: false),
                    review_started_at = table.Column<long>(type: "INTEGER", nullable: true),
                    review_submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    review_validator_id = table.Column<long>(type: "INTEGER", nullable: true),
                    software_revenue_effective_date = table.Column<string>(type: "TEXT", nullable: true),
                    software_revenue_expiration_date = table.Column<string>(type: "TEXT", nullable: true),
                    software_revenue_model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    software_revenue_value_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    software_revenue_value_currency = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opportunities", x => x.id);
                    table.ForeignKey(
                        name: "FK_opportunities_opportunities_cloned_from_id",
                        column: x => x.cloned_from_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_opportunities_opportunities_parent_id",
                        column: x => x.parent_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_opportunities_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_opportunities_users_owner_id",
                        column: x => x.owner_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leads",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    business_problem = table.Column<string>(type: "TEXT", nullable: true),
                    use_case = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    readiness_score = table.Column<int>(type: "INTEGER", nullable: true),
                    disqualified_reason = table.Column<string>(type: "TEXT", nullable: true),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: true),
                    company_key = table.Column<string>(type: "TEXT", nullable: true),
                    status_rank = table.Column<int>(type: "INTEGER", nullable: false, computedColumnSql: "CASE status WHEN 'OPEN' THEN 0 WHEN 'RESEARCH' THEN 1 WHEN 'DISQUALIFIED' THEN 2 WHEN 'QUALIFIED' THEN 3 END", stored: true),
                    customer_aws_account_id = table.Column<string>(type: "TEXT", nullable: true),
                    customer_company_name = table.Column<string>(type: "TEXT", nullable: true),
                    customer_domain = table.Column<string>(type: "TEXT", nullable: true),
                    customer_duns = table.Column<string>(type: "TEXT", nullable: true),
                    customer_industry = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    customer_other_industry = table.Column<string>(type: "TEXT", nullable: true),
                    customer_website = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_city = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_country = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    customer_address_postal_code = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_state_or_region = table.Column<string>(type: "TEXT", nullable: true),
                    customer_address_street = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_email = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_first_name = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_last_name = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_phone = table.Column<string>(type: "TEXT", nullable: true),
                    customer_contact_title = table.Column<string>(type: "TEXT", nullable: true),
                    invitation_comment = table.Column<string>(type: "TEXT", nullable: true),
                    invitation_rejection_reason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    invitation_respond_by = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_responded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_responded_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_shared_at = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_shared_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    invitation_status = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leads", x => x.id);
                    table.ForeignKey(
                        name: "FK_leads_opportunities_opportunity_id",
                        column: x => x.opportunity_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_leads_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "next_steps",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: false),
                    customer_actions = table.Column<string>(type: "TEXT", nullable: true),
                    aws_ask = table.Column<string>(type: "TEXT", nullable: true),
                    created_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_next_steps", x => x.id);
                    table.ForeignKey(
                        name: "FK_next_steps_opportunities_opportunity_id",
                        column: x => x.opportunity_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "opportunity_flags",
                columns: table => new
                {
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opportunity_flags", x => new { x.user_id, x.opportunity_id });
                    table.ForeignKey(
                        name: "FK_opportunity_flags_opportunities_opportunity_id",
                        column: x => x.opportunity_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_opportunity_flags_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "opportunity_tags",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opportunity_tags", x => new { x.kind, x.value, x.opportunity_id });
                    table.ForeignKey(
                        name: "FK_opportunity_tags_opportunities_opportunity_id",
                        column: x => x.opportunity_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_rounds",
                columns: table => new
                {
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    disqualification = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    invalid_cause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_rounds", x => new { x.opportunity_id, x.round });
                    table.ForeignKey(
                        name: "FK_review_rounds_opportunities_opportunity_id",
                        column: x => x.opportunity_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "team_members",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    opportunity_id = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<long>(type: "INTEGER", nullable: true),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team_members", x => x.id);
                    table.ForeignKey(
                        name: "FK_team_members_opportunities_opportunity_id",
                        column: x => x.opportunity_id,
                        principalTable: "opportunities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_changes_subject_id_id",
                table: "changes",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_field_changes_subject_id_change_id_position",
                table: "field_changes",
                columns: new[] { "subject_id", "change_id", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_leads_opportunity_id",
                table: "leads",
                column: "opportunity_id");

            migrationBuilder.CreateIndex(
                name: "IX_leads_owner_id",
                table: "leads",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_leads_partner_id_updated_at_id",
                table: "leads",
                columns: new[] { "partner_id", "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_next_steps_opportunity_id_id",
                table: "next_steps",
                columns: new[] { "opportunity_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_cloned_from_id",
                table: "opportunities",
                column: "cloned_from_id");

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_offer_arn",
                table: "opportunities",
                column: "offer_arn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_owner_id_updated_at_id",
                table: "opportunities",
                columns: new[] { "owner_id", "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_parent_id",
                table: "opportunities",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_close_date_missing_target_close_date_id",
                table: "opportunities",
                columns: new[] { "partner_id", "close_date_missing", "target_close_date", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_company_key_id",
                table: "opportunities",
                columns: new[] { "partner_id", "company_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_created_at_id",
                table: "opportunities",
                columns: new[] { "partner_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_crm_id",
                table: "opportunities",
                columns: new[] { "partner_id", "crm_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_customer_key",
                table: "opportunities",
                columns: new[] { "partner_id", "customer_key" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_last_progress_at",
                table: "opportunities",
                columns: new[] { "partner_id", "last_progress_at" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_stage_rank_id",
                table: "opportunities",
                columns: new[] { "partner_id", "stage_rank", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_status_rank_id",
                table: "opportunities",
                columns: new[] { "partner_id", "status_rank", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_title_key_id",
                table: "opportunities",
                columns: new[] { "partner_id", "title_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_partner_id_updated_at_id",
                table: "opportunities",
                columns: new[] { "partner_id", "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_updated_at_id",
                table: "opportunities",
                columns: new[] { "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunity_flags_opportunity_id",
                table: "opportunity_flags",
                column: "opportunity_id");

            migrationBuilder.CreateIndex(
                name: "IX_opportunity_tags_opportunity_id",
                table: "opportunity_tags",
                column: "opportunity_id");

            migrationBuilder.CreateIndex(
                name: "IX_partner_domains_partner_id_name",
                table: "partner_domains",
                columns: new[] { "partner_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partners_name",
                table: "partners",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partners_name_key_id",
                table: "partners",
                columns: new[] { "name_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_solutions_partner_id_name_key_id",
                table: "solutions",
                columns: new[] { "partner_id", "name_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_team_members_email",
                table: "team_members",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "IX_team_members_opportunity_id_role_until",
                table: "team_members",
                columns: new[] { "opportunity_id", "role", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_users_email",
                table: "users",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_users_partner_id_name_key_id",
                table: "users",
                columns: new[] { "partner_id", "name_key", "id" });

            // The model cannot index the columns of complex properties.
            foreach (var columns in (string[])[
                "partner_id, revenue_missing, monthly_revenue_amount, monthly_revenue_currency, id",
                "partner_id, customer_industry, id",
                "partner_id, customer_address_country, id",
                "partner_id, review_submitted_at, id"])
            {
                migrationBuilder.Sql($"CREATE INDEX ix_opportunities_{columns.Split(", ")[1]} ON opportunities ({columns});");
            }

            migrationBuilder.Sql("CREATE INDEX ix_leads_invitation_shared_at ON leads (partner_id, invitation_shared_at, id);");
            migrationBuilder.Sql("CREATE INDEX ix_leads_invitation_respond_by ON leads (partner_id, invitation_respond_by, id);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "field_changes");

            migrationBuilder.DropTable(
                name: "leads");

            migrationBuilder.DropTable(
                name: "next_steps");

            migrationBuilder.DropTable(
                name: "opportunity_flags");

            migrationBuilder.DropTable(
                name: "opportunity_tags");

            migrationBuilder.DropTable(
                name: "partner_domains");

            migrationBuilder.DropTable(
                name: "review_rounds");

            migrationBuilder.DropTable(
                name: "solutions");

            migrationBuilder.DropTable(
                name: "team_members");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "opportunities");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "partners");
        }
    }
}
