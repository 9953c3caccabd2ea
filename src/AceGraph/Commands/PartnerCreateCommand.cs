using System.CommandLine;
using AceGraph.Data;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Commands;

/// <summary><c>partner create</c>: a partner with its Alliance Lead, the one user without whom nobody could invite another.</summary>
internal sealed class PartnerCreateCommand : Command
{
    private readonly Option<string> _name = new("--name") { Description = "Name of the partner; unique.", Required = true };
    private readonly Option<string> _leadEmail = CommonOptions.EmailOption("--lead-email", "The Alliance Lead, who can sign in at once.");
    private readonly Option<string?> _leadName = new("--lead-name") { Description = "Name of the Alliance Lead. Default: the e-mail." };
    private readonly Option<string[]> _domains = new("--domain")
    {
        Description = "Domains of the partner, to tell it from its customers.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _tier = new("--tier")
    {
        Description = $"{CommonOptions.Names<PartnerTier>()}.",
        DefaultValueFactory = _ => WireNames<PartnerTier>.Of(PartnerTier.Registered),
    };

    private readonly Option<string> _pipeline = new("--pipeline")
    {
        Description = $"{CommonOptions.Names<PipelineModel>()}: who manages the pipeline.",
        DefaultValueFactory = _ => PipelineModel.Decentralized.ToWireName(),
    };

    private readonly Option<string> _zone = new("--time-zone")
    {
        Description = "IANA name; the partner's \"today\".",
        DefaultValueFactory = _ => "Etc/UTC",
    };

    public PartnerCreateCommand(TimeProvider time)
        : base("create", "Make a partner and its Alliance Lead.")
    {
        var data = CommonOptions.Data();
        foreach (var option in new Option[] { _name, _leadEmail, _leadName, _domains, _tier, _pipeline, _zone, data })
            Options.Add(option);
        SetAction(async (result, cancellation) =>
        {
            var (partner, lead) = Read(result, time.GetUtcNow());
            await using var installation = await Installation.OpenAsync(result.GetRequiredValue(data), time, cancellation);
            await installation.Lane.RunAsync(scope => AddAsync(scope.Db, installation.Ids, partner, lead, cancellation), _ => true, cancellation);
            await result.InvocationConfiguration.Output.WriteLineAsync(
                $"Partner {partner.Name} is P{partner.Id}, its Alliance Lead {lead.Email} U{lead.Id}.");
        });
    }

    private (Partner Partner, User Lead) Read(ParseResult result, DateTimeOffset now)
    {
        var email = NewUser.Email(_leadEmail.Name, result.GetRequiredValue(_leadEmail));
        var lead = new User { Email = email, Name = NewUser.Name(_leadName.Name, result.GetValue(_leadName) ?? email) };
        (lead.Roles, lead.RolesSince) = ([UserRole.AllianceLead], now);
        var partner = new Partner
        {
            Name = NewUser.Name(_name.Name, result.GetRequiredValue(_name), Partner.MostOfName),
            Tier = CommonOptions.Pick<PartnerTier>(_tier.Name, result.GetRequiredValue(_tier)),
            PipelineModel = CommonOptions.Pick<PipelineModel>(_pipeline.Name, result.GetRequiredValue(_pipeline)),
            TimeZone = TimeZone(result.GetRequiredValue(_zone)),
            Domains = [.. (result.GetValue(_domains) ?? []).Select(Domain).Distinct().Select(d => new PartnerDomain { Name = d, RegisteredAt = now })],
        };
        return (partner, lead);
    }

    private static async Task<bool> AddAsync(
        AceGraphContext db, IdGenerator ids, Partner partner, User lead, CancellationToken cancellation)
    {
        var key = TextKey.Fold(partner.Name);
        if (await db.Partners.AnyAsync(p => EF.Property<string>(p, "NameKey") == key, cancellation))
            throw new Refusal($"There is a partner {partner.Name} already: take another name.");
        partner.Id = ids.Next();
        foreach (var domain in partner.Domains)
            domain.Id = ids.Next();
        (lead.Id, lead.PartnerId) = (ids.Next(), partner.Id);
        db.Partners.Add(partner);
        await NewUser.AddAsync(db, lead, cancellation);
        return true;
    }

    private static string TimeZone(string text) =>
        PartnerDay.IsTimeZone(text)
            ? text
            : throw new Refusal($"--time-zone cannot be '{text}': it takes an IANA name such as Europe/Berlin.");

    private static string Domain(string text) =>
        CustomerDomain.FromWebsite(text) ?? throw new Refusal($"--domain cannot be '{text}': it takes a public domain name such as example.com.");
}
