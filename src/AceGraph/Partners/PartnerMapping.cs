using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Partners;

internal sealed class PartnerMapping : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.ToTable("partners");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property<string>("NameKey");
        builder.HasIndex("NameKey", "Id");
        builder.HasIndex(p => p.Name).IsUnique();
        builder.HasMany(p => p.Domains).WithOne().HasForeignKey(d => d.PartnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PartnerDomainMapping : IEntityTypeConfiguration<PartnerDomain>
{
    public void Configure(EntityTypeBuilder<PartnerDomain> builder)
    {
        builder.ToTable("partner_domains");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.PartnerId, d.Name }).IsUnique();
    }
}
