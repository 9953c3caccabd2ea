using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Reviews.Rules;

/// <summary>What a disqualification looks at beside its input.</summary>
/// <param name="IsActionRequested">The partner was asked for action in an earlier round.</param>
/// <param name="Original">What is known of the opportunity that <c>duplicateOfId</c> names; null: none that the validator sees.</param>
public sealed record DisqualificationFacts(bool IsActionRequested, OriginalFacts? Original);

/// <summary>The opportunity that another is said to repeat, as seen from that other one.</summary>
/// <param name="IsSameCustomer">Of the same partner and the same customer, as the duplicate rule compares customers.</param>
/// <param name="IsSubmittedEarlier">It was first submitted before the other one was.</param>
public sealed record OriginalFacts(bool IsSameCustomer, bool IsSubmittedEarlier);

/// <summary>Why a validator rejects an opportunity for good.</summary>
/// <param name="Code">One of the deck's three.</param>
/// <param name="Cause">Which of the four causes, with INVALID alone.</param>
/// <param name="DuplicateOf">Node id of the opportunity that it repeats, with DUPLICATE alone.</param>
/// <param name="Comment">As given.</param>
public sealed record Disqualification(DisqualificationCode Code, InvalidCause? Cause, string? DuplicateOf, string? Comment)
{
    /// <summary>
    /// Deck: INCOMPLETE needs an earlier request (NO_REQUEST_MADE), DUPLICATE the other opportunity, of the same partner and customer and
    /// submitted earlier (DUPLICATE_OF_REQUIRED; NOT_FOUND where there is none), INVALID its cause (INVALID_CAUSE_REQUIRED). A cause or an
    /// original with another code is VALUE_INVALID, a comment that is too long VALUE_TOO_LONG.
    /// </summary>
    public (string? Comment, IReadOnlyList<UserError> Errors) Read(DisqualificationFacts facts)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        if (Code == DisqualificationCode.Incomplete && !facts.IsActionRequested)
        {
            reading.Refuse(ErrorCode.NoRequestMade, "Nothing was asked of the partner before, so nothing is incomplete.", "code", "Ask with requestAction first.");
        }

        CheckCause(reading);
        var comment = ReviewComment.Read(Comment, reading);
        CheckOriginal(facts.Original, reading);
        return (comment, reading.Errors);
    }

    private void CheckCause(FieldReading reading)
    {
        if (Code == DisqualificationCode.Invalid && Cause is null)
        {
            reading.Refuse(ErrorCode.InvalidCauseRequired, "Invalid needs its cause.", "invalidCause", "Choose one of the four causes.");
        }
        else if (Code != DisqualificationCode.Invalid && Cause is not null)
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"A cause goes with Invalid, not with {Code.ToLabel()}.", "invalidCause", "Leave the cause out.");
        }
    }

    private void CheckOriginal(OriginalFacts? original, FieldReading reading)
    {
        const string field = "duplicateOfId";
        const string hint = "Name the opportunity of the same partner and customer that was submitted earlier.";
        switch (Code, DuplicateOf, original)
        {
            case (DisqualificationCode.Duplicate, null, _):
                reading.Refuse(ErrorCode.DuplicateOfRequired, "Duplicate needs the opportunity that this one repeats.", field, hint);
                break;
            case (DisqualificationCode.Duplicate, _, null):
                reading.Refuse(ErrorCode.NotFound, "There is no such opportunity in your sight.", field, "Look the id up with the query `opportunities`.");
                break;
            case (DisqualificationCode.Duplicate, _, { IsSameCustomer: false }):
                reading.Refuse(ErrorCode.DuplicateOfRequired, "That opportunity is of another partner or another customer.", field, hint);
                break;
            case (DisqualificationCode.Duplicate, _, { IsSubmittedEarlier: false }):
                reading.Refuse(ErrorCode.DuplicateOfRequired, "That opportunity was not submitted before this one.", field, hint);
                break;
            case (DisqualificationCode.Incomplete or DisqualificationCode.Invalid, not null, _):
                reading.Refuse(ErrorCode.ValueInvalid, $"Another opportunity goes with Duplicate, not with {Code.ToLabel()}.", field, "Leave the id out.");
                break;
            default:
                break;
        }
    }
}
