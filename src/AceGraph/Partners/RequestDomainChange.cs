using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Partners;

/// <summary>Asks AWS to put a domain on the partner's list, or to take one off. Whether another partner has it is for AWS to judge.</summary>
internal static class RequestDomainChange
{
    /// <summary>Undecided ones of one partner.</summary>
    private const int MostOpen = 100;

    public static void AddRequestDomainChange(this ObjectGraphType mutation) => mutation.AddMutation(
        "requestDomainChange", "RequestDomainChangeInput", "PartnerPayload",
        "Asks AWS to put a domain on the partner's list or to take one off; the list changes when AWS Sales agrees. Alliance Lead and Alliance Team.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(PartnerReplay.Record, a => RunAsync(a, input.Text("domain")!, (DomainRequestKind)input["kind"]!));
            return new PartnerPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Partner>> RunAsync(Act act, string typed, DomainRequestKind kind)
    {
        if (!act.Viewer.ManagesUsers)
        {
            return PartnerGate.Forbidden("Your roles do not ask for domains.");
        }

        if (CustomerDomain.FromWebsite(typed) is not { } domain)
        {
            return Invalid("The domain has to be a public domain name.", "Write it like example.com.");
        }

        var partner = await act.Db.Partners.Include(p => p.Domains).SingleAsync(p => p.Id == act.Viewer.Partner!.Id, act.Cancellation);
        var open = await act.Db.DomainRequests.Where(q => q.PartnerId == partner.Id && q.Status == DomainRequestStatus.Open).ToListAsync(act.Cancellation);
        if (Refusal(partner, open, domain, kind) is { } refused)
        {
            return refused;
        }

        Add(act, partner, domain, kind);
        return partner;
    }

    private static UserError? Refusal(Partner partner, List<DomainRequest> open, string domain, DomainRequestKind kind)
    {
        var has = partner.Domains.Exists(d => d.Name == domain);
        return (kind, has) switch
        {
            (DomainRequestKind.Add, true) => Invalid($"{domain} is one of the partner's domains already.", "Nothing is to be done."),
            (DomainRequestKind.Remove, false) => Invalid($"{domain} is not one of the partner's domains.", "Look at `domains` of the partner."),
            _ when open.Exists(q => q.Domain == domain && q.Kind == kind) => Invalid($"The same was asked of {domain}, and AWS has not decided.", "Wait for the decision."),
            _ => open.Count >= MostOpen ? TooMany(open.Count) : null,
        };
    }

    private static UserError TooMany(int open) => new(
        ErrorCode.LimitExceeded, $"{open} requests wait for AWS; at most {MostOpen} can.", null, "Wait for the decisions.")
    {
        Limit = MostOpen,
        Actual = open + 1,
    };

    private static UserError Invalid(string message, string hint) => new(ErrorCode.ValueInvalid, message, "domain", hint);

    private static void Add(Act act, Partner partner, string domain, DomainRequestKind kind)
    {
        var request = new DomainRequest
        {
            Id = act.Ids.Next(),
            PartnerId = partner.Id,
            Domain = domain,
            Kind = kind,
            RequestedById = act.Viewer.User.Id,
            RequestedAt = act.Now,
        };
        act.Db.DomainRequests.Add(request);
        PartnerGate.Record(act, partner, [LoggedField.Of("domainRequests", null, request.Logged)]);
    }
}

public sealed class RequestDomainChangeInput : InputType
{
    public RequestDomainChangeInput()
        : base("RequestDomainChangeInput", "What is asked of the list of domains.")
    {
        Field("domain", "String!", "A public domain name, such as example.com; taken without `www.`, in lower case.");
        Field("kind", "DomainRequestKind!", "To put it on the list, or to take it off.");
        AddIdempotencyKey();
    }
}
