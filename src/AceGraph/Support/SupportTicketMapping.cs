using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Support;

internal sealed class SupportTicketMapping : IEntityTypeConfiguration<SupportTicket>
{
    public void Configure(EntityTypeBuilder<SupportTicket> builder)
    {
        builder.ToTable("support_tickets");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.HasOne<User>().WithMany().HasForeignKey(k => k.OpenedById).OnDelete(DeleteBehavior.Restrict);
    }
}
