using AceGraph.Data;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Opportunities;

internal sealed class OpportunityMapping : IEntityTypeConfiguration<Opportunity>
{
    public void Configure(EntityTypeBuilder<Opportunity> builder)
    {
        builder.ToTable("opportunities");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.IsOpen);
        CustomerMapping.Map(builder.ComplexProperty(o => o.Customer));
        builder.ComplexProperty(o => o.Marketing);
        builder.ComplexProperty(o => o.SoftwareRevenue, revenue =>
        {
            revenue.Ignore(r => r.IsEmpty);
            revenue.ComplexProperty(r => r.Value, Map);
        });
        builder.ComplexProperty(o => o.MonthlyRevenue, Map);
        builder.ComplexProperty(o => o.Review);
        builder.ComplexProperty(o => o.Invitation);
        MapReferences(builder);
        MapSortKeys(builder);
        MapIndexes(builder);
    }

    private static void Map(ComplexPropertyBuilder<Money> money) =>
        money.Property(m => m.Amount).HasConversion(a => (long)(a * 100), h => decimal.Round(h / 100m, 2));

    private static void MapReferences(EntityTypeBuilder<Opportunity> builder)
    {
        builder.HasOne<Partner>().WithMany().HasForeignKey(o => o.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(o => o.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Opportunity>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Opportunity>().WithMany().HasForeignKey(o => o.ClonedFromId).OnDelete(DeleteBehavior.SetNull);
    }

    /// <summary>What lists sort by where it is not a column of its own: folded text (written on save) and picklist order.</summary>
    private static void MapSortKeys(EntityTypeBuilder<Opportunity> builder)
    {
        builder.Property<string>("TitleKey");
        builder.Property<string>("CompanyKey");
        builder.Property<string>("CustomerKey");
        builder.Property<int>("StageRank").HasComputedColumnSql(Ranks.Of<Stage>("stage"), stored: true);
        builder.Property<int>("StatusRank").HasComputedColumnSql(Ranks.Of<ReviewStatus>("status"), stored: true);
        builder.Property<int>("RevenueMissing")
            .HasComputedColumnSql("CASE WHEN monthly_revenue_amount IS NULL THEN 1 ELSE 0 END", stored: true);
        builder.Property<int>("CloseDateMissing")
            .HasComputedColumnSql("CASE WHEN target_close_date IS NULL THEN 1 ELSE 0 END", stored: true);
    }

    private static void MapIndexes(EntityTypeBuilder<Opportunity> builder)
    {
        foreach (var key in (string[])["UpdatedAt", "CreatedAt", "TitleKey", "CompanyKey", "StageRank", "StatusRank"])
        {
            builder.HasIndex("PartnerId", key, "Id");
        }

        builder.HasIndex("OwnerId", "UpdatedAt", "Id");
        builder.HasIndex("UpdatedAt", "Id");
        builder.HasIndex("PartnerId", "CrmId").IsUnique();
        builder.HasIndex("PartnerId", "CustomerKey");
        builder.HasIndex(o => o.OfferArn).IsUnique();
        builder.HasIndex(o => o.ClonedFromId);
        builder.HasIndex(o => o.ParentId);
        builder.HasIndex("PartnerId", "CloseDateMissing", "TargetCloseDate", "Id");
        builder.HasIndex("PartnerId", "LastProgressAt");
    }
}
