using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Support;

/// <summary>Asks the operator for help, with the codes of what was refused before.</summary>
internal static class OpenSupportTicket
{
    /// <summary>In code points.</summary>
    private const int MostOfText = 2000;

    public static void AddOpenSupportTicket(this ObjectGraphType mutation) => mutation.AddMutation(
        "openSupportTicket",
        "OpenSupportTicketInput",
        "SupportTicketPayload",
        "Asks the operator for help, with the record, the user and the codes of the last refused call.",
        RunAsync);

    /// <summary>A refusal of this call is none that a ticket should tell.</summary>
    private static async Task<object> RunAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        var subject = input.Text("subjectId");
        if (subject is not null && !await NodeQueries.ExistsAsync(context, subject))
        {
            reading.Refuse(ErrorCode.NotFound, "There is no such record in your sight.", "subjectId", "Look the id up, or leave it out.");
        }

        var before = reading.Errors.Count;
        var text = TextRules.Read(input.Text("text"), "text", MostOfText, reading);
        if (text is null && reading.Errors.Count == before)
        {
            reading.Refuse(ErrorCode.ValueRequired, "The text is missing.", "text", "Say what you need.");
        }

        var refusals = context.Service<LastRefusals>();
        var outcome = await context.RunAsync(SupportTicketReplay.Record, act => Task.FromResult(reading.Errors.Count > 0
            ? Outcome<SupportTicket>.Refused(reading.Errors) with { IsToldInTickets = false }
            : Open(act, subject, text!, refusals.Of(act.Viewer.User.Id))));
        return new SupportTicketPayload(outcome.Result, outcome.Errors);
    }

    private static Outcome<SupportTicket> Open(Act act, string? subject, string text, IReadOnlyList<ErrorCode> codes)
    {
        var viewer = act.Viewer;
        var ticket = new SupportTicket
        {
            Id = act.Ids.Next(),
            PartnerId = viewer.Partner?.Id,
            OpenedById = viewer.User.Id,
            OpenedAt = act.Now,
            SubjectId = subject,
            Text = text,
            ErrorCodes = [.. codes],
        };
        act.Db.SupportTickets.Add(ticket);
        var id = NodeId.Format(NodeId.SupportTicket, ticket.Id);
        act.Record(new Change { Type = ChangeType.SupportTicketOpened, SubjectId = id, PartnerId = ticket.PartnerId, OwnerId = ticket.OpenedById }, []);
        return ticket;
    }
}

public sealed class OpenSupportTicketInput : InputType
{
    public OpenSupportTicketInput()
        : base("OpenSupportTicketInput", "What the operator is asked.")
    {
        Field("subjectId", "ID", "The record that it is about, of any kind that the viewer sees.");
        Field("text", "String!", "What happened, and what is needed. At most 2,000 characters.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record SupportTicketPayload(SupportTicket? Ticket, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class SupportTicketPayloadType : PayloadType<SupportTicketPayload>
{
    public SupportTicketPayloadType()
        : base("SupportTicketPayload", "The ticket that was opened.")
    {
        Field("ticket", "SupportTicket", "Null with errors.", p => p.Ticket);
        AddErrors();
    }
}
