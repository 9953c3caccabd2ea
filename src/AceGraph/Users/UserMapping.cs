using AceGraph.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Users;

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.Property<string>("NameKey");
        builder.HasIndex(u => u.Email).IsUnique();
        builder.HasIndex(u => u.CalendarToken).IsUnique();
        builder.HasIndex("PartnerId", "NameKey", "Id");
        builder.HasOne<Partner>().WithMany().HasForeignKey(u => u.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
