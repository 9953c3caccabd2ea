using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Imports;

/// <summary>The fields of the Mutation type that act on imports.</summary>
public static class ImportMutations
{
    /// <summary>Of what undoImport names in its payload; the rows tell them all.</summary>
    private const int MostWarnings = 100;

    public static void AddImportMutations(this ObjectGraphType mutation)
    {
        mutation.AddMutation(
            "startImport", "StartImportInput", "ImportPayload", "Checks a CSV file; nothing is created until `commitImport`. A large one is still CHECKING in the answer.", StartAsync);
        mutation.AddMutation(
            "fixImportRow",
            "FixImportRowInput",
            "FixImportRowPayload",
            "Corrects cells of one row and checks it again. After the commit a row that is right is written at once.",
            FixAsync);
        mutation.AddMutation(
            "commitImport",
            "CommitImportInput",
            "ImportPayload",
            "Creates or updates an opportunity for each valid row, as its importer; a large import is still COMMITTING in the answer. A row that is refused now becomes FAILED.",
            (c, i) => MoveAsync(c, i, CommitImport.RunAsync));
        mutation.AddMutation("cancelImport", "CancelImportInput", "ImportPayload", "Gives an import up before anything of it is written.", (c, i) => MoveAsync(c, i, CancelImport.RunAsync));
        mutation.AddMutation(
            "undoImport",
            "UndoImportInput",
            "ImportPayload",
            "Takes back what the import made, as long as nobody has touched it since: `warnings`, and the errors of the rows, name what stays. Next steps stay too.",
            UndoAsync);
    }

    private static async Task<object> StartAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        if (StartImport.Refuse(context.Viewer()) is { } refused)
        {
            return new ImportPayload(null, [refused], []);
        }

        var (content, field, name, errors) = StartImport.Open(input);
        await using var closing = content;
        var file = errors.Count > 0
            ? Outcome<ReadFile>.Refused(errors)
            : await StartImport.ReadAsync(content!, field, name, StartImport.Mapping(input), context.CancellationToken);
        var outcome = await context.RunAsync(ImportReplays.Record, act => file.Succeeded
            ? StartImport.RunAsync(act, file.Result!, file.Warnings)
            : Task.FromResult(Outcome<BulkImport>.Refused(file.Errors)));
        return await SettledAsync(context, outcome, null);
    }

    private static async Task<object> FixAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var outcome = await context.RunAsync(ImportReplays.Row, act => FixImportRow.RunAsync(act, input.Text("id")!, input.Number("number")!.Value, FixImportRow.Cells(input)));
        return outcome.Result is { } made && outcome.Succeeded
            ? new FixImportRowPayload(made.Import, new ShownRow(made.Row, ImportTable.Of(made.Import).Headings), [])
            : new FixImportRowPayload(await SeenAsync(context, input.Text("id")), null, outcome.Errors);
    }

    private static async Task<object> MoveAsync(
        IResolveFieldContext context, IDictionary<string, object?> input, Func<Act, string, int?, Task<Outcome<BulkImport>>> act) =>
        await SettledAsync(context, await context.RunAsync(ImportReplays.Record, a => act(a, input.Text("id")!, input.Number("version"))), input.Text("id"));

    private static async Task<object> UndoAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var kept = new List<UserError>();
        var (after, isDone, version) = (0, false, input.Number("version"));
        while (!isDone)
        {
            var call = KeyedCall.Of(context) is { } keyed ? keyed with { Part = after } : null;
            var outcome = await context.RunAsync(call, ImportReplays.Undo, act => UndoImport.RunAsync(act, input.Text("id")!, version, after));
            if (outcome.Result is not { } step)
            {
                return new ImportPayload(await SeenAsync(context, input.Text("id")), outcome.Errors, []);
            }

            (after, isDone, version) = (step.Last, step.IsDone, null);
            kept.AddRange(outcome.Warnings);
        }

        return new ImportPayload(await SeenAsync(context, input.Text("id")), [], [.. kept.Take(MostWarnings)]);
    }

    /// <summary>The answer once the rows are done, or as things stand after a while.</summary>
    private static async Task<ImportPayload> SettledAsync(IResolveFieldContext context, Outcome<BulkImport> outcome, string? id)
    {
        if (outcome.Result is not { } import)
        {
            return new ImportPayload(await SeenAsync(context, id), outcome.Errors, outcome.Warnings);
        }

        if (ImportWork.IsUnderWay(import.Status))
        {
            context.Service<ImportWorker>().Enqueue(import.Id);
            await context.Service<ImportProgress>().SettleAsync(import.Id, context.CancellationToken);
        }

        return new ImportPayload(await SeenAsync(context, NodeId.Format(NodeId.BulkImport, import.Id)), [], outcome.Warnings);
    }

    private static async Task<BulkImport?> SeenAsync(IResolveFieldContext context, string? id) => NodeId.TryParse(id, NodeId.BulkImport, out var number)
        ? await ImportRows.FindAsync(context.Database(), new Sql($"{Visibility.Imports(context.Viewer())} AND i.id = {number}"), context.CancellationToken)
        : null;
}
