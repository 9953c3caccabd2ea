using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using GraphQL.Types;

namespace AceGraph.Users;

/// <summary>Keeps that somebody has looked through who has access.</summary>
internal static class SignOffAccessReview
{
    /// <summary>Of the comment, in code points.</summary>
    private const int MostOfText = 2000;

    public static void AddSignOffAccessReview(this ObjectGraphType mutation) => mutation.AddMutation(
        "signOffAccessReview",
        "SignOffAccessReviewInput",
        "AccessReviewPayload",
        "Keeps that the viewer has looked through who has access. Alliance Lead and Alliance Team only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(UserReplays.Review, a => RunAsync(a, input.Text("comment")));
            return new AccessReviewPayload(outcome.Result, outcome.Errors);
        },
        isInputRequired: false);

    private static async Task<Outcome<AccessReview>> RunAsync(Act act, string? given)
    {
        if (UserGate.Role(act) is { } forbidden)
        {
            return forbidden;
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var comment = TextRules.Read(given, "comment", MostOfText, reading);
        if (reading.Errors.Count > 0)
        {
            return Outcome<AccessReview>.Refused(reading.Errors);
        }

        SignOff(act, comment);
        var review = await AccessReviewReader.ReadAsync(act.Sql, act.Viewer, AccessReviewQueries.UsualIdleDays, act.Now, act.Cancellation);
        return review with { LastSignedOffAt = act.Now, LastSignedOffById = act.Viewer.User.Id };
    }

    private static void SignOff(Act act, string? comment)
    {
        var partner = act.Viewer.Partner!.Id;
        act.Db.AccessSignOffs.Add(new AccessSignOff { Id = act.Ids.Next(), PartnerId = partner, At = act.Now, ById = act.Viewer.User.Id, Comment = comment });
        act.Record(
            new Change { Type = ChangeType.AccessReviewSignedOff, SubjectId = NodeId.Format(NodeId.Partner, partner), PartnerId = partner },
            comment is null ? [] : [LoggedField.Of("comment", null, comment)]);
    }
}

public sealed class SignOffAccessReviewInput : InputType
{
    public SignOffAccessReviewInput()
        : base("SignOffAccessReviewInput", "What was found.")
    {
        Field("comment", "String", "At most 2,000 characters; kept with the sign-off.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record AccessReviewPayload(AccessReview? AccessReview, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class AccessReviewPayloadType : PayloadType<AccessReviewPayload>
{
    public AccessReviewPayloadType()
        : base("AccessReviewPayload", "The review as it stands after the sign-off.")
    {
        Field("accessReview", "AccessReview", "With the idle ones of 90 days; null with errors.", p => p.AccessReview);
        AddErrors();
    }
}
