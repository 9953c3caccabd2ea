using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Opportunities.Rules;

/// <summary>The deck's five questions for clear project details.</summary>
[Description("The five questions that clear project details answer.")]
public enum GuidingQuestionKey
{
    [Description("What is the customer's pain point, and what is the scope of the solution?")]
    PainPoint,

    [Description("What is the goal, which solution meets it, and is there a statement of work?")]
    Solution,

    [Description("Which activities took place with the customer?")]
    CustomerActivities,

    [Description("Does AWS consumption rise, and by which services?")]
    AwsConsumption,

    [Description("What are the next steps, and when?")]
    NextSteps,
}

/// <summary>One of the questions, and whether the record answers it.</summary>
[SchemaType]
public sealed record GuidingQuestion(GuidingQuestionKey Key, string Question, bool Answered, string? Hint);
