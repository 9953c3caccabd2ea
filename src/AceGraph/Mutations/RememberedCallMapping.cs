using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Mutations;

internal sealed class RememberedCallMapping : IEntityTypeConfiguration<RememberedCall>
{
    public void Configure(EntityTypeBuilder<RememberedCall> builder)
    {
        builder.ToTable("remembered_calls");
        builder.HasKey(c => new { c.UserId, c.Mutation, c.Key, c.Part });
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.At);
    }
}
