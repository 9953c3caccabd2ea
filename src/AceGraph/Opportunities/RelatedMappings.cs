using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Opportunities;

internal sealed class OpportunityTagMapping : IEntityTypeConfiguration<OpportunityTag>
{
    public void Configure(EntityTypeBuilder<OpportunityTag> builder)
    {
        builder.ToTable("opportunity_tags");
        builder.HasKey(t => new { t.Kind, t.Value, t.OpportunityId });
        builder.HasIndex(t => t.OpportunityId);
        builder.HasOne<Opportunity>().WithMany().HasForeignKey(t => t.OpportunityId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OpportunityFlagMapping : IEntityTypeConfiguration<OpportunityFlag>
{
    public void Configure(EntityTypeBuilder<OpportunityFlag> builder)
    {
        builder.ToTable("opportunity_flags");
        builder.HasKey(f => new { f.UserId, f.OpportunityId });
        builder.HasIndex(f => f.OpportunityId);
        builder.HasOne<User>().WithMany().HasForeignKey(f => f.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Opportunity>().WithMany().HasForeignKey(f => f.OpportunityId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NextStepMapping : IEntityTypeConfiguration<NextStep>
{
    public void Configure(EntityTypeBuilder<NextStep> builder)
    {
        builder.ToTable("next_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.OpportunityId, s.Id });
        builder.HasOne<Opportunity>().WithMany().HasForeignKey(s => s.OpportunityId).OnDelete(DeleteBehavior.Cascade);
    }
}
