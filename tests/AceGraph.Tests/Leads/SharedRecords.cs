using System.Text.Json;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Leads;

/// <summary>What AWS shares with the partners of the <see cref="PipelineCast"/>, in any state.</summary>
internal static class SharedRecords
{
    /// <summary>Stands in every value that only an accepted invitation shows.</summary>
    public const string Hidden = "Undisclosed";

    /// <summary>What every payload with a lead is asked for.</summary>
    public const string Lead =
        "lead { id version status disqualifiedReason owner { email } invitation { status respondedBy { email } rejectionReason comment } "
        + "customer { companyName website address { street city country } contact { email } } opportunity { id } allowedActions }";

    /// <summary>The state of an invitation, and of its lead.</summary>
    public static IReadOnlyDictionary<string, (InvitationStatus Invitation, LeadStatus Status)> LeadStates { get; } =
        new Dictionary<string, (InvitationStatus, LeadStatus)>
        {
            ["pending"] = (InvitationStatus.Pending, LeadStatus.Open),
            ["open"] = (InvitationStatus.Accepted, LeadStatus.Open),
            ["qualified"] = (InvitationStatus.Accepted, LeadStatus.Qualified),
            ["disqualified"] = (InvitationStatus.Accepted, LeadStatus.Disqualified),
            ["rejected"] = (InvitationStatus.Rejected, LeadStatus.Open),
            ["expired"] = (InvitationStatus.Expired, LeadStatus.Open),
            ["converted"] = (InvitationStatus.Accepted, LeadStatus.Qualified),
        };

    /// <summary>A customer with a value in every field that is hidden at first.</summary>
    public static object Customer(string name = Hidden) => new
    {
        companyName = name,
        website = $"https://{name}.example",
        awsAccountId = "123456789012",
        address = new { country = "DE", street = Hidden, city = Hidden, postalCode = "10115" },
        contact = new { firstName = Hidden, lastName = Hidden, email = $"{Hidden}@x.example" },
    };

    /// <summary>AWS Sales shares a lead with Northwind.</summary>
    /// <returns>Its node id.</returns>
    public static async Task<string> ShareLeadAsync(this Pipeline pipeline, string? ownerId = "U12")
    {
        var input = new { partnerId = "P1", ownerId, customer = Customer(), businessProblem = "Backups fail every night.", useCase = "Archiving", source = "Webinar", readinessScore = 80 };
        return (await pipeline.RunAsync(PipelineCast.Sales, "shareLead", input)).Payload.GetProperty("lead").GetProperty("id").GetString()!;
    }

    /// <summary>AWS Sales shares an opportunity with Northwind.</summary>
    /// <returns>Its node id.</returns>
    public static async Task<string> ShareOpportunityAsync(this Pipeline pipeline, string? ownerId = "U12")
    {
        var opportunity = new { title = "Shared", otherSolution = Hidden, involvement = "FOR_VISIBILITY_ONLY", customer = Customer("Contoso") };
        return (await pipeline.RunAsync(PipelineCast.Sales, "shareOpportunity", new { partnerId = "P1", ownerId, opportunity })).Id;
    }

    /// <summary>Stores a lead of Northwind in one of the <see cref="LeadStates"/>, but for a change.</summary>
    /// <returns>Its node id.</returns>
    public static async Task<string> AddLeadAsync(this Pipeline pipeline, string state, Action<Lead>? change = null)
    {
        var ids = pipeline.Server.Services.GetRequiredService<IdGenerator>();
        var lead = Of(LeadStates[state].Invitation, LeadStates[state].Status);
        lead.Id = ids.Next();
        lead.OpportunityId = state == "converted" ? Pipeline.Number(await pipeline.AddAsync()) : null;
        change?.Invoke(lead);
        await pipeline.Server.WriteAsync(db =>
        {
            db.Leads.Add(lead);
            return Task.CompletedTask;
        });
        return NodeId.Format(NodeId.Lead, lead.Id);
    }

    /// <summary>A lead of Northwind and its ACE User, in memory.</summary>
    public static Lead Of(InvitationStatus invitation, LeadStatus status) => new()
    {
        Id = 1,
        PartnerId = 1,
        OwnerId = 12,
        Status = status,
        DisqualifiedReason = status == LeadStatus.Disqualified ? "No budget." : null,
        Customer = new() { CompanyName = Hidden, Website = $"https://{Hidden}.example", Domain = $"{Hidden}.example".ToLowerInvariant(), Address = new() { City = Hidden, Country = Country.DE } },
        UpdatedAt = AceGraphServer.Start.AddDays(-1),
        Invitation = new Invitation
        {
            Status = invitation,
            SharedById = 32,
            SharedAt = AceGraphServer.Start.AddDays(-1),
            RespondBy = InvitationRules.RespondBy(AceGraphServer.Start.AddDays(-1)),
        },
    };

    /// <summary>The lead as a user sees it; null where out of sight.</summary>
    public static async Task<JsonElement> ReadLeadAsync(this Pipeline pipeline, string who, string id, string selection = Lead)
    {
        var fields = selection == Lead ? Lead["lead ".Length..] : "{ " + selection + " }";
        var result = await pipeline.Server.QueryAsync(who, $"query($id: ID!) {{ lead(id: $id) {fields} }}", new { id });
        Assert.Empty(result.Codes);
        return result.Data.GetProperty("lead");
    }
}
