using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Leads;

/// <summary>Makes a draft opportunity of a qualified lead, once; it is submitted as a partner referral is.</summary>
internal static class ConvertLead
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, string? title)
    {
        var (lead, refused) = await LeadGate.OpenAsync(act, id, version);
        if ((refused ?? LeadRules.Unconvertible(lead!, act.Now)) is { } error)
        {
            return error;
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var given = string.IsNullOrWhiteSpace(title) ? null : (string?)OpportunityFields.Find("title")!.Read(title, reading);
        return reading.Errors.Count > 0 ? Outcome<Opportunity>.Refused(reading.Errors) : await ConvertAsync(act, lead!, given);
    }

    private static async Task<Opportunity> ConvertAsync(Act act, Lead lead, string? title)
    {
        var owner = lead.OwnerId is { } id ? await OpportunityOwners.StillAbleAsync(act, id) : null;
        var opportunity = Draft(lead, owner?.Id ?? act.Viewer.User.Id);
        (opportunity.Id, opportunity.CreatedById, opportunity.CreatedAt, opportunity.UpdatedAt) = (act.Ids.Next(), act.Viewer.User.Id, act.Now, act.Now);
        opportunity.Title = title ?? opportunity.Title;
        act.Db.Opportunities.Add(opportunity);
        lead.OpportunityId = opportunity.Id;
        LeadGate.Change(act, lead, ChangeType.LeadConverted, [LoggedField.Of("opportunityId", null, NodeId.Format(NodeId.Opportunity, opportunity.Id))]);
        act.Record(ChangeType.OpportunityCreated, opportunity, [.. OpportunityPatch.ToFieldChanges(OpportunityDeltas.FromNothing(opportunity))]);
        return opportunity;
    }

    /// <summary>What the lead tells of the deal; a use case that is none of the picklist is left for the partner to choose.</summary>
    private static Opportunity Draft(Lead lead, long ownerId)
    {
        var told = new Opportunity { Customer = lead.Customer };
        var opportunity = new Opportunity
        {
            PartnerId = lead.PartnerId,
            OwnerId = ownerId,
            LeadId = lead.Id,
            Origin = OpportunityOrigin.AwsReferral,
            Stage = Stage.Prospect,
            Title = lead.Customer.CompanyName!,
            BusinessProblem = lead.BusinessProblem,
            UseCase = UseCaseOf(lead.UseCase),
        };
        foreach (var field in OpportunityFields.All.Where(f => f.Path.StartsWith("customer.", StringComparison.Ordinal)))
        {
            field.Set(opportunity, field.Get(told));
        }

        return opportunity;
    }

    private static UseCase? UseCaseOf(string? text) =>
        UseCasePicklist.TryParseLabel(text, out var useCase) || UseCasePicklist.TryParseWireName(text, out useCase) ? useCase : null;
}

public sealed class ConvertLeadInput : InputType
{
    public ConvertLeadInput()
        : base("ConvertLeadInput", "Which lead becomes an opportunity.")
    {
        Field("id", "ID!", "The lead; its status is QUALIFIED.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("title", "String", "The title of the opportunity; the company name where absent. At most 255 characters.");
        AddIdempotencyKey();
    }
}
