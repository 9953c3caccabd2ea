using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Partners;

internal sealed class JumpstartCompletionMapping : IEntityTypeConfiguration<JumpstartCompletion>
{
    public void Configure(EntityTypeBuilder<JumpstartCompletion> builder)
    {
        builder.ToTable("jumpstart_completions");
        builder.HasKey(j => new { j.PartnerId, j.Key });
        builder.HasOne<Partner>().WithMany().HasForeignKey(j => j.PartnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(j => j.DoneById).OnDelete(DeleteBehavior.Restrict);
    }
}
