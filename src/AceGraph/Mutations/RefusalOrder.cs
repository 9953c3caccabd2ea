using AceGraph.Errors;

namespace AceGraph.Mutations;

/// <summary>Where a refusal stands in the order in which the first that holds is told alone (rules, section 1).</summary>
internal static class RefusalOrder
{
    /// <summary>By who calls, whatever is called for.</summary>
    public static bool IsOfRights(UserError error) => error.Code is ErrorCode.Forbidden or ErrorCode.TermsNotAccepted or ErrorCode.CentralizedPipeline;

    public static bool IsBeforeMismatch(UserError error) => IsOfRights(error)
        || (error.Code is ErrorCode.NotFound or ErrorCode.LimitExceeded && NamesTheRecord(error.Field));

    /// <summary>Before values and rules, which are told all together.</summary>
    public static bool IsBeforeValues(UserError error) => IsBeforeMismatch(error)
        || error.Code is ErrorCode.IdempotencyMismatch or ErrorCode.VersionConflict
            or ErrorCode.InvitationPending or ErrorCode.InvitationAnswered or ErrorCode.InvitationExpired
            or ErrorCode.StageTerminal or ErrorCode.LockedInReview or ErrorCode.LockedRejected or ErrorCode.StatusTransition
            or ErrorCode.FieldNotEditable;

    /// <summary>The input fields that say which record is acted on; an id anywhere else is a value.</summary>
    private static bool NamesTheRecord(string? field) =>
        field is "id" or "ids" or "items" or "opportunityId" || field?.StartsWith("ids.", StringComparison.Ordinal) == true;
}
