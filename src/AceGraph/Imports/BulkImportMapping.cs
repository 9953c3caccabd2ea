using AceGraph.Partners;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Imports;

internal sealed class BulkImportMapping : IEntityTypeConfiguration<BulkImport>
{
    public void Configure(EntityTypeBuilder<BulkImport> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.ComplexProperty(i => i.Counts);
        builder.HasOne<Partner>().WithMany().HasForeignKey(i => i.PartnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(i => i.CreatedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.PartnerId, i.Id });
        builder.HasIndex(i => i.Status);
    }
}

internal sealed class ImportRowMapping : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("import_rows");
        builder.HasKey(r => new { r.ImportId, r.Number });
        builder.HasOne<BulkImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.ImportId, r.Status, r.Number });
        builder.HasIndex(r => new { r.ImportId, r.Fingerprint });
        builder.HasIndex(r => new { r.ImportId, r.CrmId });
    }
}
