using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Reviews.Rules;
using AceGraph.Teams;
using AceGraph.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Opportunities;

/// <summary>Mutations that are tried and rolled back, whatever comes of them.</summary>
public sealed class Trial(AceGraphServer server, CurrentUser viewer)
{
    private static readonly HashSet<string> Gates =
    [
        "FORBIDDEN", "TERMS_NOT_ACCEPTED", "NOT_FOUND", "CENTRALIZED_PIPELINE", "INVITATION_PENDING", "INVITATION_EXPIRED", "INVITATION_ANSWERED",
        "STAGE_TERMINAL", "LOCKED_IN_REVIEW", "LOCKED_REJECTED", "STATUS_TRANSITION", "FIELD_NOT_EDITABLE", "NOT_APPROVED", "NOT_PARTNER_SOURCED",
        "OFFER_ALREADY_ASSOCIATED",
    ];

    /// <summary>Whether the viewer's roles and pipeline let any record be edited.</summary>
    public bool MayEdit => viewer is { WritesOpportunities: true, IsReadOnlyByPipelineModel: false };

    /// <summary>Whether an error (code and field) refuses the act itself, not a value in it.</summary>
    public static bool IsGate(string error) => error.Split(' ') is [var code, .. var field]
        && (Gates.Contains(code) || error == "VALUE_INVALID id")
        && !(code == "NOT_FOUND" && field is not ["id" or "ids.0"])
        && !(code is "NOT_APPROVED" && field is ["stage"]);

    /// <summary>Changes one field to another value, right or wrong.</summary>
    public async Task<IReadOnlyList<string>> FieldAsync(string id, OpportunityField field) =>
        await RunAsync(act => UpdateOpportunity.RunAsync(act, id, null, Input(field, field.Get(Stored(act, id)))));

    /// <summary>Sets a stage without a reason.</summary>
    public Task<IReadOnlyList<string>> StageAsync(string id, Stage stage) => RunAsync(act => ChangeStage.RunAsync(act, id, null, stage, null));

    /// <summary>Submits: errors and warnings.</summary>
    public async Task<(IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings)> SubmitAsync(string id)
    {
        var outcome = await TryAsync(act => SubmitOpportunity.RunAsync(act, id, null, null));
        return (Lines(outcome.Errors), Lines(outcome.Warnings));
    }

    /// <summary>Does what the action names.</summary>
    public Task<IReadOnlyList<string>> ActAsync(string id, OpportunityAction action) => action switch
    {
        OpportunityAction.Update => UpdateAsync(id),
        OpportunityAction.Delete => RunAsync(act => DeleteOpportunity.RunAsync(act, id, null)),
        OpportunityAction.Submit => RunAsync(act => SubmitOpportunity.RunAsync(act, id, null, null), rules: ["NOT_PARTNER_SOURCED"]),
        OpportunityAction.Clone => RunAsync(act => CloneOpportunity.RunAsync(act, id, null)),
        OpportunityAction.Transfer => RunAsync(act => TransferOpportunities.RunAsync(act, [id], act.Viewer.Key, false)),
        OpportunityAction.ChangeStage => StageOnAsync(id),
        OpportunityAction.AddNextStep => RunAsync(act => AddNextStep.RunAsync(act, id, "Sign", "Help")),
        OpportunityAction.Flag => RunAsync(act => FlagOpportunity.RunAsync(act, id, true)),
        OpportunityAction.AssociateOffer => RunAsync(act => AssociateOffer.RunAsync(act, id, null, Mutations.Arn(1))),
        OpportunityAction.DisassociateOffer => DisassociateAsync(id),
        OpportunityAction.Accept => RunAsync(act => AcceptOpportunity.RunAsync(act, id, null)),
        OpportunityAction.Reject => RunAsync(act => RejectOpportunity.RunAsync(act, id, null, InvitationRejectionReason.NoCapacity, null)),
        OpportunityAction.StartReview => RunAsync(act => StartReview.RunAsync(act, id, null)),
        OpportunityAction.RequestAction => RunAsync(act => RequestAction.RunAsync(act, id, null, ReviewReason.ClarifyRevenue, null, [])),
        OpportunityAction.Approve => RunAsync(act => ApproveOpportunity.RunAsync(act, id, null, null)),
        OpportunityAction.Disqualify => RunAsync(act => DisqualifyOpportunity.RunAsync(
            act, id, null, new Disqualification(DisqualificationCode.Invalid, InvalidCause.InternalWorkload, null, null))),
        OpportunityAction.StaffTeam => RunAsync(act => AssignTeamMember.RunAsync(
            act, id, viewer.IsAws ? TeamRole.AwsSalesRep : TeamRole.PartnerSalesContact, "Jo Doe", "jo@example.com", null)),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    /// <summary>Refused where every field is.</summary>
    private async Task<IReadOnlyList<string>> UpdateAsync(string id)
    {
        IReadOnlyList<string> errors = [];
        foreach (var path in new[] { "crmId", "additionalComments" })
        {
            errors = await FieldAsync(id, OpportunityFields.Find(path)!);
            if (!errors.Any(IsGate))
                return errors;
        }

        return errors;
    }

    /// <summary>Refused where every other stage is out of reach.</summary>
    private async Task<IReadOnlyList<string>> StageOnAsync(string id)
    {
        var stage = (await TryAsync(act => Task.FromResult(new Outcome<Opportunity>(Stored(act, id), [])))).Result!.Stage;
        return await StageAsync(id, stage == Stage.Prospect ? Stage.Qualified : Stage.Prospect);
    }

    /// <summary>Taking off what is not there is no change, so it is not offered.</summary>
    private async Task<IReadOnlyList<string>> DisassociateAsync(string id)
    {
        var before = (await TryAsync(act => Task.FromResult(new Outcome<Opportunity>(Stored(act, id), [])))).Result!.Version;
        var outcome = await TryAsync(act => DisassociateOffer.RunAsync(act, id, null));
        return outcome.Succeeded && outcome.Result!.Version == before ? ["STATUS_TRANSITION"] : Lines(outcome.Errors);
    }

    private async Task<IReadOnlyList<string>> RunAsync<T>(Func<Act, Task<Outcome<T>>> work, string[]? rules = null)
        where T : class => [.. Lines((await TryAsync(work)).Errors).Where(e => rules?.Contains(e) != true)];

    private Task<Outcome<T>> TryAsync<T>(Func<Act, Task<Outcome<T>>> work)
        where T : class => server.Services.GetRequiredService<WriteLane>().RunAsync(
            async scope =>
            {
                var act = new Act(scope, viewer, server.Time.GetUtcNow(), server.Services.GetRequiredService<IdGenerator>(), CancellationToken.None);
                var outcome = await work(act);
                if (outcome.Succeeded)
                    await scope.Db.SaveChangesAsync();
                return outcome;
            },
            _ => false,
            CancellationToken.None);

    private static Opportunity Stored(Act act, string id) => act.Db.Opportunities.Find(Pipeline.Number(id))!;

    private static IReadOnlyList<string> Lines(IEnumerable<UserError> errors) =>
        [.. errors.Select(e => $"{WireNames<ErrorCode>.Of(e.Code)} {e.Field}".TrimEnd())];

    private static Dictionary<string, object?> Input(OpportunityField field, object? value)
    {
        object? input = Other(field, value);
        foreach (var part in field.Path.Split('.').Reverse())
            input = new Dictionary<string, object?> { [part] = input };
        return (Dictionary<string, object?>)input!;
    }

    private static object Other(OpportunityField field, object? value) => field.Kind switch
    {
        FieldKind.Text => "Another " + value,
        FieldKind.Id => "O1",
        FieldKind.Ids => new List<object?> { "S-1" },
        FieldKind.Codes => new List<object?> { "None" },
        FieldKind.Pick => Enum.GetValues(field.Picklist!).Cast<object>().First(pick => !pick.Equals(value)),
        FieldKind.Picks => Enum.GetValues(field.Picklist!).Cast<object?>().Except(((System.Collections.IEnumerable)value!).Cast<object?>()).Take(1).ToList(),
        FieldKind.Money => new Dictionary<string, object?> { ["amount"] = ((Money?)value)?.Amount + 1 ?? 1m, ["currency"] = Currency.USD },
        FieldKind.Date => ((DateOnly?)value)?.AddDays(1) ?? new DateOnly(2030, 1, 1),
        FieldKind.Boolean => value is not true,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
