using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Opportunities;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Leads;

public static class LeadLoading
{
    /// <summary>The lead, where the viewer may see it.</summary>
    public static IDataLoaderResult<Lead?>? LoadLead(this IResolveFieldContext context, long? id)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        return context.LoadById(
            "leads",
            id,
            "l.id",
            ids => new Sql($"SELECT {LeadRows.Columns} FROM leads l WHERE {Visibility.Leads(viewer)} AND {ids}"),
            row => Mask(LeadRows.Map(row), viewer, now),
            l => l.Id);
    }

    internal static Lead Mask(Lead lead, CurrentUser viewer, DateTimeOffset now)
    {
        if (HiddenFields.Hides(lead.Invitation, viewer, now))
        {
            HiddenFields.Mask(lead.Customer);
            (lead.Customer.CompanyName, lead.Customer.Website, lead.Customer.Domain) = (null, null, null);
        }

        return lead;
    }
}
