using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>
/// Judges the rows of a batch by the rules of createOpportunity, updateOpportunity and submitOpportunity. What the batch itself makes is
/// not in the database yet, so <see cref="Made"/> is told of it.
/// </summary>
internal sealed class ImportJudge
{
    private readonly ImportView _view;
    private readonly ImportReferences _references;
    private readonly IReadOnlyDictionary<Opportunity, SubmissionFacts> _facts;
    private readonly IReadOnlyDictionary<Opportunity, LaunchFacts> _launches;
    private readonly Dictionary<CustomerKey, List<DuplicateCandidate>> _submitted = [];

    private ImportJudge(
        ImportView view,
        ImportReferences references,
        IReadOnlyList<RowDraft> drafts,
        IReadOnlyDictionary<Opportunity, SubmissionFacts> facts,
        IReadOnlyDictionary<Opportunity, LaunchFacts> launches) =>
        (_view, _references, Drafts, _facts, _launches) = (view, references, drafts, facts, launches);

    /// <summary>In the order of the rows: all of them, or those before the first one that is about the record of another.</summary>
    public IReadOnlyList<RowDraft> Drafts { get; }

    /// <summary>Reads what the rows are judged by, and lays them on their records.</summary>
    /// <param name="view">Whose eyes.</param>
    /// <param name="table">The columns of the file.</param>
    /// <param name="rows">At least one.</param>
    public static async Task<ImportJudge> ReadAsync(ImportView view, ImportTable table, IReadOnlyList<ImportRow> rows)
    {
        var cells = rows.Select(row => table.Read(ImportTable.CellsOf(row))).ToList();
        var references = await ImportReferences.ReadAsync(view, cells);
        var together = references.Distinct(cells.Select(ImportRowReader.KeyOf));
        var drafts = await new RowDrafts(view, references).ReadAsync([.. rows.Zip(cells).Take(together)]);
        var open = drafts.Where(d => !d.IsRefused).ToList();
        var asked = open.Where(d => d.Submits || d.Opportunity.Status != ReviewStatus.Draft).Select(d => d.Opportunity).ToList();
        var launched = open.Where(d => d.Opportunity.Stage == Stage.Launched && d.Deltas.Any(x => x.Path == "stage")).Select(d => d.Opportunity).ToList();
        return new ImportJudge(
            view,
            references,
            drafts,
            asked.Count == 0 ? new Dictionary<Opportunity, SubmissionFacts>() : await new SubmissionFactsReader(view.Sql, view.Now, view.Cancellation).ReadAsync(asked),
            launched.Count == 0 ? new Dictionary<Opportunity, LaunchFacts>() : await LaunchFactsReader.ReadAsync(view.Sql, launched, view.Now, view.Cancellation));
    }

    /// <summary>Every error of the row, each naming its column where it has one; none: it can be written.</summary>
    public IReadOnlyList<UserError> Judge(RowDraft draft)
    {
        var errors = draft.IsRefused ? draft.Refusals : draft.Input!.ErrorsWith([.. draft.Patch!.ErrorsWith(Rules(draft)), .. draft.ErrorsBeside]);
        return [.. errors.Select(RowErrors.Named).DistinctBy(e => (e.Code, e.Field))];
    }

    /// <summary>The rows after it are judged as if this one stood in the database.</summary>
    public void Made(RowDraft draft)
    {
        var o = draft.Opportunity;
        if (o.Review.SubmittedAt is not { } submittedAt || DuplicateRule.CustomerKeyOf(o) is not { } key)
        {
            return;
        }

        if (!_submitted.TryGetValue(key, out var same))
        {
            _submitted.Add(key, same = []);
        }

        same.Add(new DuplicateCandidate(o.Id, submittedAt)
        {
            Origin = o.Origin,
            LeadId = o.LeadId,
            Status = o.Status,
            Stage = o.Stage,
            SolutionIds = o.SolutionIds,
            OtherSolution = o.OtherSolution,
            UseCase = o.UseCase,
        });
    }

    private List<UserError> Rules(RowDraft draft)
    {
        var opportunity = draft.Opportunity;
        var facts = _facts.TryGetValue(opportunity, out var read)
            ? WithBatch(read)
            : new SubmissionFacts(opportunity, _view.Now, _view.Viewer.Partner!.Today(_view.Now), _view.Viewer.Partner.Name);
        List<UserError> errors =
        [
            .. CrmId(draft),
            .. UpdateRules.Check(
                facts,
                draft.Deltas,
                _launches.GetValueOrDefault(opportunity) ?? new LaunchFacts(false, false),
                draft.Step is not null || _references.WithSteps.Contains(opportunity.Id)),
        ];
        if (draft.Submits)
        {
            errors.AddRange(SubmissionRules.Check(facts));
        }

        return errors;
    }

    private IEnumerable<UserError> CrmId(RowDraft draft)
    {
        var opportunity = draft.Opportunity;
        if (opportunity.CrmId is { } crmId && draft.Deltas.Any(d => d.Path == "crmId")
            && _references.CrmIds.TryGetValue(crmId, out var other) && other != opportunity.Id)
        {
            yield return OpportunityWriting.CrmIdTaken(crmId, other);
        }
    }

    private SubmissionFacts WithBatch(SubmissionFacts facts)
    {
        if (facts.Duplicate is not null || DuplicateRule.CustomerKeyOf(facts.Opportunity) is not { } key || !_submitted.TryGetValue(key, out var same))
        {
            return facts;
        }

        return facts with { Duplicate = DuplicateRule.Find(facts.Opportunity, same, new HashSet<long>(), _view.Now) };
    }
}
