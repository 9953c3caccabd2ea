using AceGraph.Api.Types;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

public sealed class ReadinessType : ObjectType<Readiness>
{
    public ReadinessType()
        : base("Readiness", "What submitting a record now would say.")
    {
        Field("submittable", "Boolean!", "Whether submitting would be accepted.", r => r.Submittable);
        Field("score", "Int!", "0, 20, 40, 60, 80 or 100: the five guiding questions for clear project details that are answered.", r => r.Score);
        Field("errors", "[UserError!]!", "What refuses the submission, all of it, in the order of the rules.", r => r.Errors);
        Field("warnings", "[UserError!]!", "What would not stop the submission, but tends to bring it back.", r => r.Warnings);
        Field("guidance", "[GuidingQuestion!]!", "The five guiding questions.", r => r.Guidance);
        Field("duplicate", "DuplicateFinding", "An equal submission of this partner within 120 days.", r => r.Duplicate);
    }
}

public sealed class GuidingQuestionType : ObjectType<GuidingQuestion>
{
    public GuidingQuestionType()
        : base("GuidingQuestion", "A question that clear project details answer.")
    {
        Field("key", "GuidingQuestionKey!", "Which of the five.", q => q.Key);
        Field("question", "String!", "The question.", q => q.Question);
        Field("answered", "Boolean!", "Whether the record answers it.", q => q.Answered);
        Field("hint", "String", "How to answer it.", q => q.Hint);
    }
}

public sealed class DuplicateFindingType : ObjectType<DuplicateFinding>
{
    public DuplicateFindingType()
        : base("DuplicateFinding", "An equal submission that stands in the way.")
    {
        Field("opportunity", "Opportunity", "Null where the viewer may not see it.", (f, c) => c.LoadOpportunity(f.OpportunityId));
        Field("submittedAt", "DateTime!", "When it was last submitted.", f => f.SubmittedAt);
        Field("matchedOn", "[String!]!", "Input fields that are equal.", f => f.MatchedOn);
        Field("daysLeft", "Int!", "Days until it stands in the way no more. Rounded up.", f => f.DaysLeft);
        Field("allowedFrom", "DateTime!", "The first instant at which this one can be submitted.", f => f.AllowedFrom);
    }
}

public sealed class RuleType : ObjectType<Rule>
{
    public RuleType()
        : base("Rule", "A rule that submission or editing obeys.")
    {
        Field("code", "ErrorCode!", "The code of its errors.", r => r.Code);
        Field("fields", "[String!]!", "The input fields that it looks at.", r => r.Fields);
        Field("message", "String!", "What it refuses.", r => r.Message);
        Field("hint", "String!", "What to do about it.", r => r.Hint);
        Field("severity", "RuleSeverity!", "Whether it refuses or warns.", r => r.Severity);
        Field("stages", "[Stage!]!", "The stages in which it decides.", r => r.Stages);
        Field("source", "String!", "Where the rule comes from.", r => r.Source);
    }
}
