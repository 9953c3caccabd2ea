using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Partners;

/// <summary>AWS agrees to what a partner asks of its domains, which changes the list, or declines.</summary>
internal static class DecideDomainRequest
{
    /// <summary>In code points.</summary>
    private const int MostOfComment = 2000;

    public static void AddDecideDomainRequest(this ObjectGraphType mutation) => mutation.AddMutation(
        "decideDomainRequest", "DecideDomainRequestInput", "PartnerPayload",
        "Agrees to what a partner asks of its domains, which changes the list, or declines. AWS Sales only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(PartnerReplay.Record, a => RunAsync(a, input.Text("id")!, (bool)input["approve"]!, input.Text("comment")));
            return new PartnerPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Partner>> RunAsync(Act act, string id, bool approve, string? typed)
    {
        if (!act.Viewer.IsAwsSales)
        {
            return new UserError(ErrorCode.Forbidden, "Only AWS Sales decides on domains.", null, "Wait for the decision of AWS.");
        }

        if (await FindAsync(act, id) is not { } request)
        {
            return new UserError(ErrorCode.NotFound, "There is no such request for a domain.", "id", "Look the id up with `domainRequests` of the partner.");
        }

        if (request.Status != DomainRequestStatus.Open)
        {
            return new UserError(
                ErrorCode.StatusTransition,
                FormattableString.Invariant($"The request was {Words(request.Status)} at {request.DecidedAt:u}."),
                "id",
                "A decision stands; the partner can ask again.");
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var comment = TextRules.Read(typed, "comment", MostOfComment, reading);
        return reading.Errors.Count > 0 ? Outcome<Partner>.Refused(reading.Errors) : await DecideAsync(act, request, approve, comment);
    }

    private static async Task<DomainRequest?> FindAsync(Act act, string id) => NodeId.TryParse(id, NodeId.DomainRequest, out var number)
        ? await act.Db.DomainRequests.SingleOrDefaultAsync(q => q.Id == number, act.Cancellation)
        : null;

    private static string Words(DomainRequestStatus status) => status == DomainRequestStatus.Approved ? "approved" : "declined";

    private static async Task<Partner> DecideAsync(Act act, DomainRequest request, bool approve, string? comment)
    {
        var partner = await act.Db.Partners.Include(p => p.Domains).SingleAsync(p => p.Id == request.PartnerId, act.Cancellation);
        var before = request.Logged;
        (request.Status, request.Comment) = (approve ? DomainRequestStatus.Approved : DomainRequestStatus.Declined, comment);
        (request.DecidedAt, request.DecidedById) = (act.Now, act.Viewer.User.Id);
        List<FieldChange> fields = [LoggedField.Of("domainRequests", before, request.Logged)];
        if (approve)
        {
            fields.AddRange(ChangeList(act, partner, request));
        }

        PartnerGate.Record(act, partner, fields);
        return partner;
    }

    /// <summary>The list can have changed since the request, then there is nothing left to do.</summary>
    private static IEnumerable<FieldChange> ChangeList(Act act, Partner partner, DomainRequest request)
    {
        var before = Names(partner);
        var present = partner.Domains.Find(d => d.Name == request.Domain);
        if (request.Kind == DomainRequestKind.Remove && present is not null)
        {
            partner.Domains.Remove(present);
            act.Db.Domains.Remove(present);
        }
        else if (request.Kind == DomainRequestKind.Add && present is null)
        {
            var added = new PartnerDomain { Id = act.Ids.Next(), PartnerId = partner.Id, Name = request.Domain, RegisteredAt = act.Now };
            act.Db.Domains.Add(added);
        }
        else
        {
            return [];
        }

        partner.Version++;
        return [LoggedField.Of("domains", before, Names(partner))];
    }

    private static string[] Names(Partner partner) => [.. partner.Domains.Select(d => d.Name).Order(StringComparer.Ordinal)];
}

public sealed class DecideDomainRequestInput : InputType
{
    public DecideDomainRequestInput()
        : base("DecideDomainRequestInput", "What AWS decides.")
    {
        Field("id", "ID!", "The request.");
        Field("approve", "Boolean!", "True changes the list of domains, false leaves it as it is.");
        Field("comment", "String", "What the partner is told of it. At most 2,000 characters.");
        AddIdempotencyKey();
    }
}
