using GraphQL;
using GraphQL.Types;

namespace AceGraph.Tests.Visibility;

/// <summary>A call of every mutation, aimed at every record of the kind that it works on, made from the schema.</summary>
internal static class MutationCalls
{
    public static IEnumerable<Call> Of(ISchema schema) => (schema.Mutation?.Fields ?? []).SelectMany(Of);

    private static IEnumerable<Call> Of(FieldType mutation)
    {
        var input = (IInputObjectGraphType)mutation.Arguments!.Single().ResolvedType!.GetNamedType();
        var document = $"mutation($input: {mutation.Arguments!.Single().ResolvedType}) {{ {mutation.Name}(input: $input) {Selection(mutation.ResolvedType!)} }}";
        return
            from seat in Seats(input)
            from target in Targets(input)
            let least = MutationInput.Of(input, target ?? Target.Opportunities[0], seat)
            select new Call(seat is null ? mutation.Name : $"{mutation.Name} {seat}", target, document, new Dictionary<string, object?> { ["input"] = least });
    }

    /// <summary>One of the partner's and one of AWS's, where a mutation is about seats.</summary>
    private static string?[] Seats(IInputObjectGraphType input) =>
        input.Fields.Any(f => f.ResolvedType!.GetNamedType().Name == "TeamRole") ? ["AWS_SALES_REP", "PARTNER_SALES_CONTACT"] : [null];

    private static IEnumerable<Target?> Targets(IInputObjectGraphType input) =>
        !input.Fields.Any(f => f is { ResolvedType: NonNullGraphType, Name: "id" or "ids" or "items" or "opportunityId" }) ? (IEnumerable<Target?>)[null]
        : input.Name.Contains("DomainRequest") ? Target.DomainRequests
        : input.Name.Contains("Lead") && !input.Name.Contains("AllianceLead") ? Target.Leads
        : input.Name.Contains("User") ? Target.Users
        : input.Name.Contains("View") ? Target.Views
        : input.Name.Contains("Webhook") ? Target.Webhooks
        : input.Name.Contains("Import") ? Target.Imports
        : Target.Opportunities;

    /// <summary>Every error code of the payload, also those of single records.</summary>
    private static string Selection(IGraphType payload) => "{ " + string.Join(" ", ((IComplexGraphType)payload.GetNamedType()).Fields.Select(field =>
        (field.Name, Below: (field.ResolvedType!.GetNamedType() as IComplexGraphType)?.Fields) switch
        {
            ("errors", _) => "errors { code }",
            (_, { } below) when below.Find("errors") is not null => field.Name + " { errors { code } }",
            (_, { } below) when below.Find("error") is not null => field.Name + " { error { code } }",
            (_, { } below) when below.Find("id") is not null => field.Name + " { id }",
            (_, null) => field.Name,
            _ => "",
        })) + " }";
}
