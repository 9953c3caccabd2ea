using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("What has happened with the customer so far.")]
public enum SalesActivity
{
    [Label("Initialized discussions with customer")]
    [Description("The partner and the customer have begun to talk.")]
    InitializedDiscussionsWithCustomer,

    [Label("Customer has shown interest in solution")]
    [Description("The customer has asked for more about the solution.")]
    CustomerHasShownInterestInSolution,

    [Label("Conducted POC / Demo")]
    [Description("The partner has shown the solution or proved the concept.")]
    ConductedPocDemo,

    [Label("In evaluation / planning stage")]
    [Description("The customer evaluates the solution or plans its use.")]
    InEvaluationPlanningStage,

    [Label("Agreed on solution to Business Problem")]
    [Description("The customer agrees that the solution meets the business problem.")]
    AgreedOnSolutionToBusinessProblem,

    [Label("Completed Action Plan")]
    [Description("The steps of the agreed plan are done.")]
    CompletedActionPlan,

    [Label("Finalized Deployment Need")]
    [Description("What has to be deployed is settled.")]
    FinalizedDeploymentNeed,

    [Label("SOW Signed")]
    [Description("The statement of work is signed.")]
    SowSigned,
}
