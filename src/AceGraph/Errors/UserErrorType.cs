using AceGraph.Api.Types;
using AceGraph.Opportunities;

namespace AceGraph.Errors;

public sealed class UserErrorType : ObjectType<UserError>
{
    public UserErrorType()
        : base("UserError", "Something the caller can put right. All of them are reported at once, in the order of `Query.rules`.")
    {
        Field("code", "ErrorCode!", "Stable; branch on it.", e => e.Code);
        Field("message", "String!", "A sentence a person can act on.", e => e.Message);
        Field(
            "field",
            "String",
            "Path of the input field, list items by number. Fields of OpportunityInput are named from there "
            + "(`customer.address.stateOrRegion`, `solutionIds.2`), in every mutation and query and in `editableFields`; other arguments from "
            + "`input` (`toUserId`, `ids.3`). Null where no single field is at fault.",
            e => e.Field);
        Field("hint", "String", "What to do about it.", e => e.Hint);
        Field("conflicts", "[FieldChange!]!", "VERSION_CONFLICT: what changed since the version that was sent, oldest first; of more than 100 fields the last 100. Otherwise empty.", e => e.Conflicts);
        Field("subject", "Node", "The other record that the error names (duplicate, CRM id, offer), where the viewer may see it.",
            (e, c) => c.LoadOpportunity(e.SubjectId));
        Field("limit", "Int", "SEAT_LIMIT, LIMIT_EXCEEDED, VALUE_TOO_LONG: the limit.", e => e.Limit);
        Field("actual", "Int", "What was found.", e => e.Actual);
    }
}
