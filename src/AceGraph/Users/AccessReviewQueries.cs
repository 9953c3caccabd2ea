using AceGraph.Api;
using AceGraph.Api.Types;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Users;

public static class AccessReviewQueries
{
    /// <summary>Where nobody says otherwise.</summary>
    public const int UsualIdleDays = 90;

    private const int MostIdleDays = 3650;

    public static void AddAccessReviewQueries(this ObjectGraphType query) =>
        query.Field("accessReview", Sdl.Type("AccessReview"))
            .Description("Who has access, who is idle, which records are orphaned. Alliance Lead and Alliance Team only.")
            .Argument(Sdl.Type("Int!"), "idleDays", a =>
            {
                a.Description = $"After how many times 24 hours without a request a user counts as idle: 1 to {MostIdleDays}.";
                a.DefaultValue = UsualIdleDays;
            })
            .ResolveAsync(async c => await ReviewAsync(c));

    private static async Task<AccessReview> ReviewAsync(IResolveFieldContext context)
    {
        if (!context.Viewer().ManagesUsers)
        {
            throw ApiErrors.Forbidden("Your roles do not review access: ask the Alliance Lead or the Alliance Team.");
        }

        var days = context.GetArgument<int>("idleDays");
        return days is >= 1 and <= MostIdleDays
            ? await AccessReviewReader.ReadAsync(context.Database(), context.Viewer(), days, context.Now(), context.CancellationToken)
            : throw ApiErrors.LimitExceeded($"Argument \"idleDays\" is {days}, but 1 to {MostIdleDays} days are taken.");
    }
}
