using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Users;
using GraphQL;

namespace AceGraph.Reviews;

public sealed class ReviewType : ObjectType<Opportunity>
{
    public ReviewType()
        : base("Review", "The validation of an opportunity by AWS.")
    {
        Field("status", "ReviewStatus!", "Where it stands.", o => o.Status);
        Field("round", "Int!", "How often it has been submitted.", o => o.Review.Round);
        Field("submittedAt", "DateTime", "The last submission.", o => o.Review.SubmittedAt);
        Field("startedAt", "DateTime", "When a validator took it up.", o => o.Review.StartedAt);
        Field("decidedAt", "DateTime", "When the validator decided.", o => o.Review.DecidedAt);
        Field("validator", "User", "Who validates it.", (o, c) => c.LoadUser(o.Review.ValidatorId));
        Field("reason", "ReviewReason", "Why action is required.", o => o.Review.Reason);
        Field("disqualification", "DisqualificationCode", "Why it was rejected.", o => o.Review.Disqualification);
        Field("invalidCause", "InvalidCause", "Which of the four causes, where Invalid.", o => o.Review.InvalidCause);
        Field("duplicateOf", "Opportunity", "The opportunity that a Duplicate repeats, where the viewer may see it.",
            (o, c) => c.LoadOpportunity(o.Review.DuplicateOfId));
        Field("comment", "String", "What the validator says.", o => o.Review.Comment);
        Field("questions", "[ReviewQuestion!]!", "What the validator wants to know, and which fields answer it.", o => ReviewQuestion.Of(o));
        Field("rounds", "[ReviewRound!]!", "Every submission and what became of it, oldest first.", Rounds);
    }

    private static object Rounds(Opportunity opportunity, IResolveFieldContext context) => context.LoadMany(
        "rounds",
        opportunity.Id,
        "r.opportunity_id",
        ids => new Sql($"SELECT {ReviewRoundRows.Columns} FROM review_rounds r WHERE {ids} ORDER BY r.opportunity_id, r.round"),
        ReviewRoundRows.Map,
        r => r.OpportunityId);
}

public sealed class ReviewQuestionType : ObjectType<ReviewQuestion>
{
    public ReviewQuestionType()
        : base("ReviewQuestion", "A question of the validator.")
    {
        Field("question", "String!", "The question.", q => q.Question);
        Field("fields", "[String!]!", "Input field paths that answer it.", q => q.Fields);
    }
}

public sealed class ReviewRoundType : ObjectType<ReviewRound>
{
    public ReviewRoundType()
        : base("ReviewRound", "One submission and what became of it.")
    {
        Field("round", "Int!", "1 is the first.", r => r.Round);
        Field("submittedAt", "DateTime!", "When it was submitted.", r => r.SubmittedAt);
        Field("submittedBy", "User", "By whom.", (r, c) => c.LoadUser(r.SubmittedById));
        Field("decidedAt", "DateTime", "When the validator decided.", r => r.DecidedAt);
        Field("outcome", "ReviewStatus", "ACTION_REQUIRED, APPROVED or REJECTED; null: not decided yet.", r => r.Outcome);
        Field("reason", "ReviewReason", "Why action was required.", r => r.Reason);
        Field("disqualification", "DisqualificationCode", "Why it was rejected.", r => r.Disqualification);
        Field("invalidCause", "InvalidCause", "Which of the four causes, where Invalid.", r => r.InvalidCause);
        Field("comment", "String", "What the validator said.", r => r.Comment);
    }
}
