using AceGraph.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Users;

internal sealed class AccessSignOffMapping : IEntityTypeConfiguration<AccessSignOff>
{
    public void Configure(EntityTypeBuilder<AccessSignOff> builder)
    {
        builder.ToTable("access_sign_offs");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne<Partner>().WithMany().HasForeignKey(s => s.PartnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.ById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.PartnerId, s.At });
    }
}
