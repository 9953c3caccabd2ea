using AceGraph.Api;
using GraphQL;

namespace AceGraph.Opportunities;

/// <summary>Judges an input as if it were created and submitted; nothing is stored.</summary>
internal static class ValidateOpportunity
{
    public static async Task<object> RunAsync(IResolveFieldContext context)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        if (!viewer.WritesOpportunities)
        {
            throw ApiErrors.Forbidden("Your roles do not work the pipeline, so there is nothing to validate. Ask the Alliance Lead for the role ACE User.");
        }

        var input = context.GetArgument<IDictionary<string, object?>>("input");
        var known = await References.ReadAsync(context.Database(), viewer, OpportunityPatch.ReferencedIds(input), context.CancellationToken);
        var patch = OpportunityPatch.Parse(input, known);
        var opportunity = new Opportunity
        {
            PartnerId = viewer.Partner!.Id,
            OwnerId = viewer.User.Id,
            CreatedAt = now,
            UpdatedAt = now,
        };
        patch.Apply(opportunity);
        var facts = (await new SubmissionFactsReader(context.Database(), now, context.CancellationToken).ReadAsync([opportunity]))[opportunity];
        var readiness = Rules.Readiness.Of(facts);
        return readiness with { Errors = patch.ErrorsWith(readiness.Errors) };
    }
}
