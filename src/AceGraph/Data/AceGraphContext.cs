using AceGraph.Changes;
using AceGraph.Imports;
using AceGraph.Insights;
using AceGraph.Leads;
using AceGraph.Messages;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Reviews;
using AceGraph.Solutions;
using AceGraph.Support;
using AceGraph.Teams;
using AceGraph.Users;
using AceGraph.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Data;

/// <summary>The model and the writes. Lists and look-ups read past it, see <see cref="Database"/>.</summary>
public sealed class AceGraphContext(DbContextOptions<AceGraphContext> options) : DbContext(options)
{
    public DbSet<Partner> Partners => Set<Partner>();
    public DbSet<PartnerDomain> Domains => Set<PartnerDomain>();
    public DbSet<User> Users => Set<User>();
    public DbSet<Solution> Solutions => Set<Solution>();
    public DbSet<Opportunity> Opportunities => Set<Opportunity>();
    public DbSet<OpportunityTag> OpportunityTags => Set<OpportunityTag>();
    public DbSet<OpportunityFlag> OpportunityFlags => Set<OpportunityFlag>();
    public DbSet<NextStep> NextSteps => Set<NextStep>();
    public DbSet<ReviewRound> ReviewRounds => Set<ReviewRound>();
    public DbSet<TeamMember> TeamMembers => Set<TeamMember>();
    public DbSet<DomainRequest> DomainRequests => Set<DomainRequest>();
    public DbSet<JumpstartCompletion> JumpstartCompletions => Set<JumpstartCompletion>();
    public DbSet<Goal> Goals => Set<Goal>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<AccessSignOff> AccessSignOffs => Set<AccessSignOff>();
    public DbSet<SupportTicket> SupportTickets => Set<SupportTicket>();
    public DbSet<Lead> Leads => Set<Lead>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<FieldChange> FieldChanges => Set<FieldChange>();
    public DbSet<LogEntry> LogEntries => Set<LogEntry>();
    public DbSet<RememberedCall> RememberedCalls => Set<RememberedCall>();
    public DbSet<Webhook> Webhooks => Set<Webhook>();
    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<BulkImport> Imports => Set<BulkImport>();
    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once and not with every step of the save: the derived columns are written through the tracker, which sees them.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            DerivedColumns.Write(this);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => Conventions.Apply(configuration);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(AceGraphContext).Assembly);
        Conventions.NameInSnakeCase(model.Model);
    }
}
