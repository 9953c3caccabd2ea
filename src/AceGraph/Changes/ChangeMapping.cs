using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Changes;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("changes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.SubjectId, c.Id });
        builder.HasMany(c => c.Fields).WithOne().HasForeignKey(f => f.ChangeId);
    }
}

internal sealed class FieldChangeMapping : IEntityTypeConfiguration<FieldChange>
{
    public void Configure(EntityTypeBuilder<FieldChange> builder)
    {
        builder.ToTable("field_changes");
        builder.HasKey(f => new { f.ChangeId, f.Position });
        builder.HasIndex(f => new { f.SubjectId, f.ChangeId, f.Position });
    }
}
