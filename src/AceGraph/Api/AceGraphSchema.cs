using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Calendars;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Messages;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Solutions;
using AceGraph.Support;
using AceGraph.Teams;
using AceGraph.Users;
using AceGraph.Webhooks;
using GraphQL.MicrosoftDI;
using GraphQL.Types;

namespace AceGraph.Api;

/// <summary>The contract, built from C#; what it prints is compared with <c>schema/</c> byte for byte.</summary>
public sealed class AceGraphSchema : Schema
{
    private static readonly string[] Connected = ["Opportunity", "Lead", "Team", "User", "Solution", "AwsProduct", "Partner", "Domain", "NextStep", "FieldChange", "BulkImport", "ImportRow", "Message"];

    public AceGraphSchema(IServiceProvider services)
        : base(new SelfActivatingServiceProvider(services))
    {
        Features.RepeatableDirectives = true;
        this.AddPicklists();
        // By type, else fields that name the class and fields that name the scalar would have an instance each.
        Array.ForEach([typeof(StringGraphType), typeof(BooleanGraphType), typeof(IntGraphType), typeof(FloatGraphType), typeof(IdGraphType)], RegisterType);
        Register(
            new DateScalar(), new DateTimeScalar(), new DecimalScalar(), new JsonScalar(), new UrlScalar(), new UploadScalar());
        Register(
            new EnumType<Permission>(), new EnumType<VisibilityReason>(), new EnumType<OpportunityAction>(), new EnumType<LeadAction>(), new EnumType<ErrorCode>(),
            new EnumType<PartnerTier>(), new EnumType<UserStatus>(), new EnumType<SupportRole>(), new EnumType<RuleSeverity>(),
            new EnumType<GuidingQuestionKey>(), new EnumType<OrderDirection>(), new EnumType<OpportunityOrderField>(), new EnumType<LeadOrderField>(),
            new EnumType<PipelineDimension>());
        Register(
            new OpportunityGraphType(), new CustomerType(), new AddressType(), new ContactType(), new MarketingType(), new SoftwareRevenueType(),
            new MarketplaceOfferType(), new MoneyType(), new NextStepType(), new ReviewType(), new ReviewQuestionType(), new ReviewRoundType(),
            new InvitationType(), new ReadinessType(), new GuidingQuestionType(), new DuplicateFindingType(), new RuleType(), new UserErrorType(),
            new FieldChangeType(), new LeadType(), new TeamType(), new TeamMemberType(), new SolutionType(), new AwsProductType());
        Register(
            new PartnerType(), new TermsAcceptanceType(), new DesignationType(), new DomainType(), new SupportContactType(), new SeatUseType(),
            new UserType(), new ViewerType(), new SavedViewType(), new PageInfoType());
        Register(
            new DashboardType(), new DashboardCardType(), new PipelineGroupType(), new PipelineKeyType(), new WaterfallStepType(), new EnumType<WaterfallKey>(),
            new SaveViewInput(), new DeleteViewInput(), new SavedViewPayloadType());
        Register(
            new OpportunityFilterInput(), new OpportunityOrderInput(), new LeadFilterInput(), new LeadOrderInput(), new TeamFilterInput(), new UserFilterInput(),
            new DecimalRangeInput(), new DateRangeInput(), new DateTimeRangeInput(), new OpportunityInputType(), new CustomerInputType(),
            new AddressInputType(), new ContactInputType(), new MarketingInputType(), new SoftwareRevenueInputType(), new MoneyInputType());
        Register(
            new CreateOpportunityInput(), new NextStepInput(), new UpdateOpportunityInput(), new UpsertOpportunitiesInput(), new UpsertOpportunityItem(),
            new DeleteOpportunityInput(), new SubmitOpportunityInput(), new CloneOpportunityInput(), new TransferOpportunitiesInput(), new ChangeStageInput(),
            new AddNextStepInput(), new FlagOpportunityInput(), new AssociateOfferInput(), new DisassociateOfferInput());
        Register(
            new OpportunityPayloadType(), new AddNextStepPayloadType(), new TransferPayloadType(), new TransferFailureType(), new UpsertPayloadType(),
            new UpsertResultType(), new DeletePayloadType(), new EnumType<UpsertOutcome>(), new SetUserRolesInput(), new UserPayloadType(),
            new AcceptTermsInput(), new PartnerPayloadType(), new SaveSolutionInput(), new SolutionPayloadType());
        Register(
            new EnumType<DomainRequestKind>(), new EnumType<DomainRequestStatus>(), new EnumType<JumpstartStepKey>(), new DomainRequestType(),
            new EligibilityType(), new EligibilityRequirementType(), new AgeingOutType(), new JumpstartStepType(), new UpdatePartnerInput(),
            new DesignationInput(), new SupportContactInput(), new RequestDomainChangeInput(), new DecideDomainRequestInput(), new CompleteJumpstartStepInput());
        Register(new GoalType(), new GoalProgressType(), new SaveGoalInput(), new GoalPayloadType());
        Register(new RenewCalendarInput(), new ViewerPayloadType(), new UpdatePreferencesInput(), new EnumType<MessageStatus>(), new MessageType());
        Register(
            new AcceptOpportunityInput(), new RejectOpportunityInput(), new ShareOpportunityInput(), new AcceptLeadInput(), new RejectLeadInput(),
            new AssignLeadInput(), new UpdateLeadInput(), new ConvertLeadInput(), new ShareLeadInput(), new LeadPayloadType());
        Register(
            new InviteUserInput(), new UpdateUserInput(), new EnableUserInput(), new DisableUserInput(), new TransferAllianceLeadInput(),
            new SignOffAccessReviewInput(), new AccessReviewType(), new AccessReviewEntryType(), new AccessReviewPayloadType(),
            new OpenSupportTicketInput(), new SupportTicketType(), new SupportTicketPayloadType(), new ResourceType());
        Register(
            new ReviewQueueFilterInput(), new StartReviewInput(), new RequestActionInput(), new ApproveOpportunityInput(), new DisqualifyOpportunityInput(),
            new AssignTeamMemberInput(), new RemoveTeamMemberInput(), new TeamPayloadType());
        Register(
            new BulkImportType(), new ImportCountsType(), new ImportRowType(), new ImportCellType(), new EnumType<ImportStatus>(), new EnumType<ImportRowStatus>(),
            new StartImportInput(), new ColumnMappingInput(), new FixImportRowInput(), new ImportCellInput(), new CommitImportInput(), new CancelImportInput(),
            new UndoImportInput(), new ImportPayloadType(), new FixImportRowPayloadType());
        Register(new EnumType<ChangeType>(), new ChangeGraphType(), new ConnectionType("Change", isCounted: false), new EdgeType("Change"));
        Register(
            new WebhookType(), new WebhookDeliveryType(), new EnumType<WebhookDeliveryStatus>(), new ConnectionType("WebhookDelivery"), new EdgeType("WebhookDelivery"),
            new CreateWebhookInput(), new CreateWebhookPayloadType(), new UpdateWebhookInput(), new DeleteWebhookInput(), new RedeliverWebhookInput(),
            new WebhookPayloadType());
        Register([.. Connected.SelectMany(node => new IGraphType[] { new ConnectionType(node), new EdgeType(node) })]);
        Query = new QueryType();
        Mutation = new MutationType();
        Subscription = new SubscriptionType();
    }

    private void Register(params IGraphType[] types)
    {
        foreach (var type in types)
        {
            RegisterType(type);
        }
    }
}
