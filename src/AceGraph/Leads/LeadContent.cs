using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Leads;

/// <summary>What AWS tells of a lead, as it is stored, and what of it can never be right.</summary>
/// <param name="Lead">With its customer and texts, no more.</param>
/// <param name="Fields">What it holds, as the log keeps it.</param>
/// <param name="Errors">In the order of the input.</param>
internal sealed record LeadContent(Lead Lead, IReadOnlyList<FieldChange> Fields, IReadOnlyList<UserError> Errors)
{
    public const int MostOfBusinessProblem = 2000;

    /// <summary>Of use case and source, in code points.</summary>
    public const int MostOfText = 255;

    public const int HighestScore = 100;

    /// <param name="input">A ShareLeadInput.</param>
    public static LeadContent Read(IDictionary<string, object?> input)
    {
        var customer = new Dictionary<string, object?>(input.Object("customer")!);
        customer.TryAdd("companyName", null);
        var patch = OpportunityPatch.Parse(new Dictionary<string, object?> { ["customer"] = customer }, KnownReferences.None);
        var read = new Opportunity();
        var deltas = patch.Apply(read);
        var reading = new FieldReading(KnownReferences.None, null);
        var lead = new Lead
        {
            Customer = read.Customer,
            BusinessProblem = TextRules.Read(input.Text("businessProblem"), "businessProblem", MostOfBusinessProblem, reading),
            UseCase = TextRules.Read(input.Text("useCase"), "useCase", MostOfText, reading),
            Source = TextRules.Read(input.Text("source"), "source", MostOfText, reading),
            ReadinessScore = Score(input.Number("readinessScore"), reading),
        };
        return new(lead, [.. OpportunityPatch.ToFieldChanges(deltas), .. Told(lead)], [.. patch.Errors, .. reading.Errors]);
    }

    private static int? Score(int? score, FieldReading reading)
    {
        if (score is < 0 or > HighestScore)
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"readinessScore is {score}; it goes from 0 to {HighestScore}.", "readinessScore", "Give a number from 0 to 100, or leave it out.");
        }

        return score;
    }

    private static IEnumerable<FieldChange> Told(Lead lead) =>
        from field in (IEnumerable<(string Path, object? Value)>)
        [
            ("businessProblem", lead.BusinessProblem), ("useCase", lead.UseCase), ("source", lead.Source), ("readinessScore", lead.ReadinessScore),
        ]
        where field.Value is not null
        select LoggedField.Of(field.Path, null, field.Value);
}
