using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Partners.Rules;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Partners;

/// <summary>Changes the settings that a partner has of itself, or what AWS Sales says of it.</summary>
internal static class UpdatePartner
{
    public static void AddUpdatePartner(this ObjectGraphType mutation) => mutation.AddMutation(
        "updatePartner", "UpdatePartnerInput", "PartnerPayload",
        "Changes name, pipeline model and time zone (Alliance Lead and Alliance Team of the partner), or what AWS says of it (AWS Sales). Only the given fields change.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(PartnerReplay.Record, a => RunAsync(a, input));
            return new PartnerPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Partner>> RunAsync(Act act, IDictionary<string, object?> input)
    {
        if (PartnerRights.Refusals(act.Viewer, input) is { Count: > 0 } forbidden)
        {
            return Outcome<Partner>.Refused(forbidden);
        }

        var (partner, refused) = await OpenAsync(act, input);
        if (refused is not null)
        {
            return refused;
        }

        var (settings, errors) = PartnerSettings.Read(input, PartnerSettings.Of(partner!));
        if (settings.Name != partner!.Name && await IsTakenAsync(act, partner, settings.Name))
        {
            errors = [.. errors, NameTaken(settings.Name)];
        }

        if (errors.Count > 0)
        {
            return Outcome<Partner>.Refused(errors);
        }

        Save(act, partner, settings);
        return partner;
    }

    private static async Task<(Partner? Partner, UserError? Error)> OpenAsync(Act act, IDictionary<string, object?> input)
    {
        if (act.Viewer.IsAws && input.Text("id") is null)
        {
            return (null, new UserError(ErrorCode.ValueRequired, "The partner is not named.", "id", "Look the id up with the query `partners`."));
        }

        var id = act.Viewer.Partner?.Id ?? (NodeId.TryParse(input.Text("id"), NodeId.Partner, out var number) ? number : 0);
        if (await act.Db.Partners.SingleOrDefaultAsync(p => p.Id == id, act.Cancellation) is not { } partner)
        {
            return (null, new UserError(ErrorCode.NotFound, "There is no such partner.", "id", "Look the id up with the query `partners`."));
        }

        return (partner, await Conflicts.CheckAsync(act, "partner", NodeId.Format(NodeId.Partner, id), partner.Version, input.Number("version")));
    }

    /// <summary>Names that differ in nothing but case are one.</summary>
    private static async Task<bool> IsTakenAsync(Act act, Partner partner, string name) => await act.Sql.ScalarAsync<long>(
        new Sql($"SELECT count(*) FROM partners p WHERE p.name_key = {TextKey.Fold(name)} AND p.id <> {partner.Id}"), act.Cancellation) > 0;

    private static UserError NameTaken(string name) => new(ErrorCode.ValueInvalid, $"The name {name} is not free.", "name", "Take a name that tells the company apart.");

    private static void Save(Act act, Partner partner, PartnerSettings settings)
    {
        var fields = PartnerSettings.Of(partner).ChangesTo(settings);
        if (fields.Count == 0)
        {
            return;
        }

        settings.ApplyTo(partner);
        partner.Version++;
        PartnerGate.Record(act, partner, fields);
    }
}
