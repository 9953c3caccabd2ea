using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Teams;
using GraphQL;

namespace AceGraph.Opportunities;

public sealed partial class OpportunityGraphType
{
    private void AddOutcome()
    {
        Field("closedLostReason", "ClosedLostReason", "Why it was lost.", o => o.ClosedLostReason);
        Field("approvedAt", "DateTime", "The first approval.", o => o.ApprovedAt);
        Field("launchedAt", "DateTime", "When it was launched.", o => o.LaunchedAt);
        Field("closedAt", "DateTime", "When it was launched or lost.", o => o.ClosedAt);
        Field("lead", "Lead", "The lead that it was made of.", (o, c) => c.LoadLead(o.LeadId));
        Field("review", "Review!", "The validation by AWS.", o => o);
    }

    private void AddState()
    {
        Field("readiness", "Readiness!", "What submitting now would say.", (o, c) => c.LoadFacts(o).Then(Rules.Readiness.Of));
        Field("stageChecks", "[UserError!]!", "What setting this stage would say: the checks before the click.")
            .Argument(Sdl.Type("Stage!"), "stage", a => a.Description = "The stage to try.")
            .Resolve(c => StageChecks(c.Source, c.GetArgument<Stage>("stage"), c));
        Field("allowedActions", "[OpportunityAction!]!", "What the viewer may do to it now. A form shows exactly these.",
            (o, c) => OpportunityActions.For(o, OpportunityAccess.Rights(c.Viewer(), o), c.Now()));
        Field("editableFields", "[String!]!", "Input field paths that the viewer may change now; any other is refused by name, never ignored.",
            (o, c) => OpportunityAccess.Rights(c.Viewer(), o).CanEdit ? EditLocks.EditableFields(o, c.Now()) : []);
        Field("allowedStages", "[Stage!]!", "The stages that the viewer can move it to from here, even where `stageChecks` still asks for something.",
            (o, c) => OpportunityAccess.Rights(c.Viewer(), o).CanEdit ? StageRules.AllowedStages(o, c.Now()) : []);
        Field("asInput", "JSON!", "This opportunity as `updateOpportunity` takes it.", AsInput);
        Field("updateDue", "Boolean!", "No partner update for 14 days on an open, approved or accepted opportunity.",
            (o, c) => UpdateDue.IsDue(o, c.Now()));
        Field("updateDueAt", "DateTime", "When the next update is due, or was.", o => UpdateDue.DueAt(o));
        Field("slipped", "Boolean!", "Open, and the target close date has passed.", (o, c) => c.LoadToday(o).Then(today => UpdateDue.Slipped(o, today)));
        Field("slippedDays", "Int", "Days since the target close date, where slipped.",
            (o, c) => c.LoadToday(o).Then(today => UpdateDue.SlippedDays(o, today)));
        Field("visibleBecause", "VisibilityReason!", "Why the viewer can see it.", (o, c) => OpportunityAccess.Reason(c.Viewer(), o));
    }

    private void AddRelated()
    {
        Field("team", "Team!", "Who works on it at the partner and at AWS.", o => new Team(o));
        Field("nextSteps", "NextStepConnection!", "What was agreed and asked, newest first.")
            .WithPaging().ResolveAsync(async c => await c.PageAsync(NextSteps.Listing, c.Source.Id));
        Field("invitation", "Invitation", "Set where AWS shared it.", o => o.Invitation.Status is null ? null : o.Invitation);
        Field("history", "FieldChangeConnection!", "What was changed, by whom, newest first.")
            .WithPaging()
            .Argument(Sdl.Type("[String!]"), "fields", a => a.Description = "Only these input field paths, such as `stage` or `customer.address`.")
            .ResolveAsync(async c => await HistoryAsync(c));
    }

    private static Task<object> HistoryAsync(IResolveFieldContext<Opportunity> context)
    {
        var fields = context.GetArgument<string[]?>("fields");
        FilterValues.Check("fields", fields);
        var hidden = HiddenFields.Hides(context.Source.Invitation, context.Viewer(), context.Now());
        return context.PageAsync(
            History.Listing(fields, hidden), NodeId.Format(NodeId.Opportunity, context.Source.Id), $"{hidden}|{string.Join(',', fields ?? [])}");
    }

    /// <summary>A parent out of sight is left out; null would take it off.</summary>
    private static object AsInput(Opportunity opportunity, IResolveFieldContext context)
    {
        var input = OpportunityFields.AsInput(opportunity);
        return context.LoadOpportunity(opportunity.ParentId)?.Then(parent =>
        {
            if (parent is null)
            {
                input.Remove("parentId");
            }

            return input;
        }) ?? (object)input;
    }

    private static object StageChecks(Opportunity opportunity, Stage stage, IResolveFieldContext context) =>
        context.LoadLaunchFacts(opportunity).Then(facts => StageRules.Check(opportunity, stage, null, facts, context.Now()));
}
