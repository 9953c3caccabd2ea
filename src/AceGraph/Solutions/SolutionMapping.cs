using AceGraph.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Solutions;

internal sealed class SolutionMapping : IEntityTypeConfiguration<Solution>
{
    public void Configure(EntityTypeBuilder<Solution> builder)
    {
        builder.ToTable("solutions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property<string>("NameKey");
        builder.HasIndex("PartnerId", "NameKey", "Id");
        builder.HasOne<Partner>().WithMany().HasForeignKey(s => s.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
