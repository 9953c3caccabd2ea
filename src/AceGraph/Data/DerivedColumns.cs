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
    private static readonly (string Kind, Func<Opportunity, IEnumerable<string>> Values, string Property)[] TagKinds =
    [
        (OpportunityTag.Solution, o => o.SolutionIds.Select(id => id.ToString()), nameof(Opportunity.SolutionIds)),
        (OpportunityTag.Product, o => o.AwsProductCodes, nameof(Opportunity.AwsProductCodes)),
        (OpportunityTag.Need, o => o.PrimaryNeeds.Select(PrimaryNeedPicklist.ToWireName), nameof(Opportunity.PrimaryNeeds)),
    ];

    public static void Write(AceGraphContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            foreach (var (property, value) in Keys(entry.Entity))
            {
                entry.Property(property).CurrentValue = value;
            }

            if (entry.Entity is Opportunity opportunity)
            {
                WriteTags(context, entry, opportunity);
            }
        }
    }

    /// <summary>The sort and match keys of a record, by the names of their properties.</summary>
    public static IEnumerable<(string Property, string Value)> Keys(object entity) => entity switch
    {
        Opportunity o =>
        [
            ("TitleKey", TextKey.Fold(o.Title)),
            ("CompanyKey", TextKey.Fold(o.Customer.CompanyName ?? "")),
            ("CustomerKey", CustomerKey(o.Customer)),
        ],
        Lead lead => [("CompanyKey", TextKey.Fold(lead.Customer.CompanyName ?? ""))],
        Partner partner => [("NameKey", TextKey.Fold(partner.Name))],
        User user => [("NameKey", TextKey.Fold(user.Name))],
        Solution solution => [("NameKey", TextKey.Fold(solution.Name))],
        _ => [],
    };

    /// <summary>The index rows of an opportunity's lists.</summary>
    public static IEnumerable<OpportunityTag> Tags(Opportunity opportunity) =>
        TagKinds.SelectMany(k => k.Values(opportunity).Distinct().Select(v => Tag(k.Kind, v, opportunity.Id)));

    /// <summary>What the duplicate rule calls the same customer: its host, or without a website its name.</summary>
    public static string CustomerKey(Customer customer) =>
        customer.Domain ?? "name:" + CompanyNames.Fold(customer.CompanyName ?? "");

    private static void WriteTags(AceGraphContext context, EntityEntry entry, Opportunity opportunity)
    {
        foreach (var (kind, values, property) in TagKinds)
        {
            WriteTags(context, entry, kind, opportunity, values, property);
        }
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
