using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Solutions;

/// <summary>Adds a solution to the partner's catalogue, or renames or retires one.</summary>
internal static class SaveSolution
{
    /// <summary>Of name and category, in code points.</summary>
    public const int MostOfText = 255;

    public static void AddSaveSolution(this ObjectGraphType mutation) => mutation.AddMutation(
        "saveSolution", "SaveSolutionInput", "SolutionPayload", "Adds a solution to the partner's catalogue, or renames or retires one.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(SolutionReplay.Record, a => RunAsync(a, input));
            return new SolutionPayload(outcome.Result, outcome.Errors);
        });

    /// <summary>Name and category as they are stored, or what is wrong with them.</summary>
    public static (string? Name, string? Category, IReadOnlyList<UserError> Errors) Read(string? name, string? category)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        return (Text(name, "name", reading), Text(category, "category", reading), reading.Errors);
    }

    private static string? Text(string? raw, string field, FieldReading reading)
    {
        var before = reading.Errors.Count;
        var text = TextRules.Read(raw, field, MostOfText, reading);
        if (text is null && reading.Errors.Count == before)
        {
            reading.Refuse(ErrorCode.ValueRequired, $"The {field} is missing.", field, "Fill the field in.");
        }

        return text;
    }

    private static async Task<Outcome<Solution>> RunAsync(Act act, IDictionary<string, object?> input)
    {
        if (!act.Viewer.SeesAllOpportunities)
        {
            return new UserError(ErrorCode.Forbidden, "Your roles do not keep the catalogue.", null, "Ask an ACE Manager, the Alliance Team or the Alliance Lead.");
        }

        var solution = input.Text("id") is { } id ? await FindAsync(act, id) : Added(act);
        if (solution is null)
        {
            return new UserError(ErrorCode.NotFound, "There is no such solution in the partner's catalogue.", "id", "Look the id up with the query `solutions`.");
        }

        var (name, category, errors) = Read(input.Text("name"), input.Text("category"));
        return errors.Count > 0
            ? Outcome<Solution>.Refused(errors)
            : Save(act, solution, new Solution { Name = name!, Category = category!, Active = input.Value<bool>("active") ?? true });
    }

    private static Solution Added(Act act)
    {
        var solution = new Solution { Id = act.Ids.Next(), PartnerId = act.Viewer.Partner!.Id };
        act.Db.Solutions.Add(solution);
        return solution;
    }

    private static async Task<Solution?> FindAsync(Act act, string id) => NodeId.TryParse(id, NodeId.Solution, out var number)
        ? await act.Db.Solutions.SingleOrDefaultAsync(s => s.Id == number && s.PartnerId == act.Viewer.Partner!.Id, act.Cancellation)
        : null;

    private static Solution Save(Act act, Solution solution, Solution wanted)
    {
        var isNew = act.Db.Entry(solution).State == EntityState.Added;
        List<FieldChange> fields = [];
        void Compare<T>(string path, T old, T now)
        {
            if (isNew || !Equals(old, now))
            {
                fields.Add(LoggedField.Of(path, isNew ? null : old, now));
            }
        }

        Compare("name", solution.Name, wanted.Name);
        Compare("category", solution.Category, wanted.Category);
        Compare("active", solution.Active, wanted.Active);
        (solution.Name, solution.Category, solution.Active) = (wanted.Name, wanted.Category, wanted.Active);
        if (fields.Count > 0)
        {
            act.Record(
                new Change { Type = ChangeType.SolutionSaved, SubjectId = NodeId.Format(NodeId.Solution, solution.Id), PartnerId = solution.PartnerId }, fields);
        }

        return solution;
    }
}

public sealed class SaveSolutionInput : InputType
{
    public SaveSolutionInput()
        : base("SaveSolutionInput", "A solution as the catalogue is to list it.")
    {
        Field("id", "ID", "The solution to change; a new one where absent.");
        Field("name", "String!", "The name that customers know it by. At most 255 characters.");
        Field("category", "String!", "What kind of offering it is. At most 255 characters.");
        Field("active", "Boolean!", "False retires it: opportunities that name it keep it, new ones cannot.", true);
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record SolutionPayload(Solution? Solution, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class SolutionPayloadType : PayloadType<SolutionPayload>
{
    public SolutionPayloadType()
        : base("SolutionPayload", "A solution as it now stands.")
    {
        Field("solution", "Solution", "Null with errors.", p => p.Solution);
        AddErrors();
    }
}
