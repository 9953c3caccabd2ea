using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Partners;

/// <summary>Opens the pipeline for every user of the partner. Accepting again is no change.</summary>
internal static class AcceptTerms
{
    public static void AddAcceptTerms(this ObjectGraphType mutation) => mutation.AddMutation(
        "acceptTerms", "AcceptTermsInput", "PartnerPayload", "Accepts the terms of the programme, which opens the pipeline. Alliance Lead only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(PartnerReplay.Record, a => RunAsync(a, input.Number("version")));
            return new PartnerPayload(outcome.Result, outcome.Errors);
        },
        isInputRequired: false);

    private static async Task<Outcome<Partner>> RunAsync(Act act, int? version)
    {
        if (!act.Viewer.Roles.Contains(UserRole.AllianceLead))
        {
            return new UserError(ErrorCode.Forbidden, "Only the Alliance Lead accepts the terms.", null, "Ask the Alliance Lead.");
        }

        var partner = await act.Db.Partners.SingleAsync(p => p.Id == act.Viewer.Partner!.Id, act.Cancellation);
        var subject = NodeId.Format(NodeId.Partner, partner.Id);
        if (await Conflicts.CheckAsync(act, "partner", subject, partner.Version, version) is { } conflict)
        {
            return conflict;
        }

        if (partner.TermsAcceptedAt is null)
        {
            (partner.TermsAcceptedAt, partner.TermsAcceptedById) = (act.Now, act.Viewer.User.Id);
            partner.Version++;
            PartnerGate.Record(act, partner, [LoggedField.Of("termsAccepted", false, true)]);
        }

        return partner;
    }
}

public sealed class AcceptTermsInput : InputType
{
    public AcceptTermsInput()
        : base("AcceptTermsInput", "That the terms are accepted.")
    {
        Field("version", "Int", "The version of the partner that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record PartnerPayload(Partner? Partner, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class PartnerPayloadType : PayloadType<PartnerPayload>
{
    public PartnerPayloadType()
        : base("PartnerPayload", "A partner account as it now stands.")
    {
        Field("partner", "Partner", "Null with errors.", p => p.Partner);
        AddErrors();
    }
}
