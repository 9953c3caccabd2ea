using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Partners;

internal sealed class DomainRequestMapping : IEntityTypeConfiguration<DomainRequest>
{
    public void Configure(EntityTypeBuilder<DomainRequest> builder)
    {
        builder.ToTable("domain_requests");
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.HasOne<Partner>().WithMany().HasForeignKey(q => q.PartnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(q => q.RequestedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(q => new { q.PartnerId, q.RequestedAt });
    }
}
