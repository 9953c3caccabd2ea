using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Solutions;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AceGraph.Data;

/// <summary>Columns that follow from others and exist to be sorted, searched and matched: written with every save, never by hand.</summary>
internal static class DerivedColumns
{
    public static void Write(AceGraphContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            switch (entry.Entity)
            {
                case Opportunity opportunity:
                    Write(context, entry, opportunity);
                    break;
                case Lead lead:
                    entry.Property("CompanyKey").CurrentValue = TextKey.Fold(lead.Customer.CompanyName ?? "");
                    break;
                case Partner partner:
                    entry.Property("NameKey").CurrentValue = TextKey.Fold(partner.Name);
                    break;
                case User user:
                    entry.Property("NameKey").CurrentValue = TextKey.Fold(user.Name);
                    break;
                case Solution solution:
                    entry.Property("NameKey").CurrentValue = TextKey.Fold(solution.Name);
                    break;
            }
        }
    }

    /// <summary>What the duplicate rule calls the same customer: its host, or without a website its name.</summary>
    public static string CustomerKey(Customer customer) =>
        customer.Domain ?? "name:" + CompanyNames.Fold(customer.CompanyName ?? "");

    private static void Write(AceGraphContext context, EntityEntry entry, Opportunity opportunity)
    {
        entry.Property("TitleKey").CurrentValue = TextKey.Fold(opportunity.Title);
        entry.Property("CompanyKey").CurrentValue = TextKey.Fold(opportunity.Customer.CompanyName ?? "");
        entry.Property("CustomerKey").CurrentValue = CustomerKey(opportunity.Customer);
        WriteTags(context, entry, OpportunityTag.Solution, opportunity, o => o.SolutionIds.Select(id => id.ToString()), "SolutionIds");
        WriteTags(context, entry, OpportunityTag.Product, opportunity, o => o.AwsProductCodes, "AwsProductCodes");
        WriteTags(context, entry, OpportunityTag.Need, opportunity, o => o.PrimaryNeeds.Select(WireNames<PrimaryNeed>.Of), "PrimaryNeeds");
    }

    private static void WriteTags(
        AceGraphContext context, EntityEntry entry, string kind, Opportunity now, Func<Opportunity, IEnumerable<string>> values, string property)
    {
        var isNew = entry.State == EntityState.Added;
        if (!isNew && !entry.Property(property).IsModified)
        {
            return;
        }

        var before = isNew ? [] : values((Opportunity)entry.OriginalValues.ToObject()).ToHashSet();
        var after = values(now).ToHashSet();
        context.OpportunityTags.AddRange(after.Except(before).Select(v => Tag(kind, v, now.Id)));
        context.OpportunityTags.RemoveRange(before.Except(after).Select(v => Tag(kind, v, now.Id)));
    }

    private static OpportunityTag Tag(string kind, string value, long id) => new() { Kind = kind, Value = value, OpportunityId = id };
}
