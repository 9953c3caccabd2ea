using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Partners;
using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Leads;

internal sealed class LeadMapping : IEntityTypeConfiguration<Lead>
{
    public void Configure(EntityTypeBuilder<Lead> builder)
    {
        builder.ToTable("leads");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Version).IsConcurrencyToken();
        CustomerMapping.Map(builder.ComplexProperty(l => l.Customer));
        builder.ComplexProperty(l => l.Invitation);
        builder.Property<string>("CompanyKey");
        builder.Property<int>("StatusRank").HasComputedColumnSql(Ranks.Of<LeadStatus>("status"), stored: true);
        builder.HasOne<Partner>().WithMany().HasForeignKey(l => l.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Opportunity>().WithMany().HasForeignKey(l => l.OpportunityId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex("PartnerId", "UpdatedAt", "Id");
        builder.HasIndex(l => l.OwnerId);
        builder.HasIndex(l => l.OpportunityId);
    }
}
