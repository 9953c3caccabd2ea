using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>AWS hands an opportunity to a partner: a draft at Prospect that the partner accepts or rejects.</summary>
internal static class ShareOpportunity
{
    /// <param name="act">The mutation.</param>
    /// <param name="partnerId">With whom.</param>
    /// <param name="ownerId">Who is to own it there; the Alliance Lead where null.</param>
    /// <param name="input">An OpportunityInput.</param>
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string partnerId, string? ownerId, IDictionary<string, object?> input)
    {
        var (partner, refused) = await Sharing.OpenAsync(act, partnerId);
        if (refused is not null)
        {
            return refused;
        }

        var (owner, ownerError) = ownerId is null
            ? await OpportunityOwners.AllianceLeadAsync(act, partner!, "ownerId")
            : await OpportunityOwners.FindAsync(act, partner!, ownerId, "ownerId");
        var patch = await OpportunityWriting.ReadAsync(act, input, null, partner!.Id);
        var opportunity = New(act, partner, owner?.Id ?? 0);
        patch.Apply(opportunity);
        List<UserError> errors = [.. ownerError is null ? [] : new[] { ownerError }, .. patch.ErrorsWith(Check(opportunity))];
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        act.Db.Opportunities.Add(opportunity);
        act.Record(ChangeType.InvitationSent, opportunity, [.. OpportunityPatch.ToFieldChanges(OpportunityDeltas.FromNothing(opportunity))]);
        return opportunity;
    }

    private static Opportunity New(Act act, PartnerFacts partner, long ownerId) => new()
    {
        Id = act.Ids.Next(),
        PartnerId = partner.Id,
        OwnerId = ownerId,
        CreatedById = act.Viewer.User.Id,
        CreatedAt = act.Now,
        UpdatedAt = act.Now,
        Origin = OpportunityOrigin.AwsReferral,
        Invitation = Sharing.Invite(act),
    };

    /// <summary>What AWS does not decide: the partner's own identifier, and the stage.</summary>
    private static IEnumerable<UserError> Check(Opportunity opportunity)
    {
        if (opportunity.CrmId is not null)
        {
            yield return new(ErrorCode.ValueInvalid, "The CRM identifier is the partner's own.", "crmId", "Leave it out; the partner sets it once it has accepted.");
        }

        if (opportunity.Stage != Stage.Prospect)
        {
            yield return new(ErrorCode.ValueInvalid, "A shared opportunity starts at Prospect.", "stage", "Leave the stage out.");
        }

        foreach (var error in StageRules.CheckMove(opportunity, Stage.Prospect, opportunity.ClosedLostReason, new LaunchFacts(false, false)))
        {
            yield return error;
        }
    }
}

public sealed class ShareOpportunityInput : InputType
{
    public ShareOpportunityInput()
        : base("ShareOpportunityInput", "What AWS shares, and with whom.")
    {
        Field("partnerId", "ID!", "The partner; its terms are accepted.");
        Field("ownerId", "ID", "An active user of the partner who can work the pipeline; the Alliance Lead where absent.");
        Field("opportunity", "OpportunityInput!", "Its fields; a title and a company name at least. `crmId` and `stage` are left to the partner.");
        AddIdempotencyKey();
    }
}
