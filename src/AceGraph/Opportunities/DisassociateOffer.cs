using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>Takes the AWS Marketplace offer off an open opportunity; where there is none, it is no change.</summary>
internal static class DisassociateOffer
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        if (refused is not null)
        {
            return refused;
        }

        if (OfferRules.CheckDisassociation(opportunity!, act.Now) is { Count: > 0 } errors)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        if (opportunity!.OfferArn is not { } arn)
        {
            return opportunity;
        }

        act.Touch(opportunity);
        act.Record(ChangeType.OfferChanged, opportunity, [LoggedField.Of("marketplaceOffer.arn", arn, null)]);
        (opportunity.OfferArn, opportunity.OfferAssociatedAt, opportunity.OfferAssociatedById) = (null, null, null);
        return opportunity;
    }
}

public sealed class DisassociateOfferInput : InputType
{
    public DisassociateOfferInput()
        : base("DisassociateOfferInput", "Which opportunity loses its offer.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
