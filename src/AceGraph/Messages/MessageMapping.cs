using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Messages;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("messages");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.Cause).IsUnique();
        builder.HasIndex(m => new { m.Status, m.NextAt });
        builder.HasIndex(m => new { m.PartnerId, m.Id });
        builder.HasIndex(m => new { m.SubjectId, m.Id });
        builder.HasIndex(m => new { m.UserId, m.Id });
    }
}
