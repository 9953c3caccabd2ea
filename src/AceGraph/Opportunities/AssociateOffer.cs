using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>Names the AWS Marketplace offer of an approved opportunity: one offer for one opportunity, over all partners.</summary>
internal static class AssociateOffer
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, string arn)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        if (refused is not null)
        {
            return refused;
        }

        var name = arn.Trim();
        if (OfferRules.CheckAssociation(opportunity!, name, act.Now) is { Count: > 0 } errors)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        if (opportunity!.OfferArn == name)
        {
            return opportunity;
        }

        var other = await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT o.id FROM opportunities o WHERE o.offer_arn = {name} AND o.id <> {opportunity.Id}"), act.Cancellation);
        return other > 0 ? OfferRules.TakenBy(other) : Associate(act, opportunity, name);
    }

    private static Opportunity Associate(Act act, Opportunity opportunity, string arn)
    {
        act.Touch(opportunity);
        act.Record(ChangeType.OfferChanged, opportunity, [LoggedField.Of("marketplaceOffer.arn", opportunity.OfferArn, arn)]);
        (opportunity.OfferArn, opportunity.OfferAssociatedAt, opportunity.OfferAssociatedById) = (arn, act.Now, act.Viewer.User.Id);
        return opportunity;
    }
}

public sealed class AssociateOfferInput : InputType
{
    public AssociateOfferInput()
        : base("AssociateOfferInput", "Which offer belongs to the opportunity.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("arn", "String!", "AWS's name of an Offer or OfferSet: arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-abc123.");
        AddIdempotencyKey();
    }
}
