using System.Text.RegularExpressions;
using AceGraph.Data;
using AceGraph.Messages;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AceGraph.Tests.Messages;

/// <summary>A server that writes mails but sends none until a test says so, and knows its own address.</summary>
public sealed partial class MailRoom : IAsyncLifetime
{
    /// <summary>With the <see cref="PipelineCast"/>, whose users have names.</summary>
    public Pipeline Pipeline { get; private set; } = null!;

    /// <summary>Running.</summary>
    public AceGraphServer Server => Pipeline.Server;

    /// <summary>The sender of the server.</summary>
    public MailSender Sender => Server.Services.GetRequiredService<MailSender>();

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync() => Pipeline = (await StartAsync()).Pipeline;

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Pipeline.DisposeAsync();

    /// <summary>One of a test's own.</summary>
    /// <param name="carrier">Takes the mails; null: as the settings say.</param>
    /// <param name="settings">Beside the address of the server.</param>
    public static async Task<MailRoom> StartAsync(IMailCarrier? carrier = null, params (string Name, string? Value)[] settings)
    {
        var all = settings.ToDictionary(s => s.Name, s => s.Value);
        all["PublicUrl"] = "https://acegraph.example";
        all["Mail:Support"] = "support@operator.example";
        var pipeline = await Pipeline.StartAsync(all, services =>
        {
            services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(MailService)));
            if (carrier is not null)
                services.AddSingleton(carrier);
        });
        await pipeline.Server.WriteAsync(async db =>
        {
            foreach (var user in await db.Users.ToListAsync())
                user.Name = Name(user);
        });
        return new MailRoom { Pipeline = pipeline };
    }

    /// <summary>A record of the ACE User with a title, a customer and a team of three at AWS.</summary>
    /// <returns>Its node id.</returns>
    public async Task<string> AddAsync(ReviewStatus status, string title, Action<Opportunity>? change = null)
    {
        var id = await Pipeline.AddAsync(status, change: o =>
        {
            (o.Title, o.Customer.CompanyName) = (title, "Contoso");
            change?.Invoke(o);
        });
        TeamRole[] seats = [TeamRole.AwsSalesRep, TeamRole.PartnerDevelopmentManager, TeamRole.PartnerSuccessManager, TeamRole.AwsAccountManager, TeamRole.PartnerSalesContact];
        await Server.WriteAsync(db =>
        {
            db.TeamMembers.AddRange(seats.Select(role => new AceGraph.Teams.TeamMember
            {
                Id = Server.Services.GetRequiredService<IdGenerator>().Next(),
                OpportunityId = Pipeline.Number(id),
                Role = role,
                Name = role.ToLabel(),
                Email = $"{role}@aws.example".ToLowerInvariant(),
                Since = AceGraphServer.Start.AddDays(-1),
                Until = role == TeamRole.PartnerSuccessManager && status == ReviewStatus.Draft ? AceGraphServer.Start : null,
            }));
            return Task.CompletedTask;
        });
        return id;
    }

    /// <summary>Mails by whoever made them since the last call, as people read them, ids left out.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync()
    {
        var mails = await MessagesAsync();
        await Server.WriteAsync(db => db.Messages.ExecuteDeleteAsync());
        return [.. mails.Select(m => Ids().Replace($"To: {m.To}\nSubject: {m.Title}\nAbout: {m.SubjectId ?? "several"}\n\n{m.Text}", "$1#"))];
    }

    /// <summary>The addresses of those mails, in order.</summary>
    public async Task<string[]> TakeAddressesAsync() => [.. (await TakeAsync()).Select(mail => mail.Split('\n')[0]["To: ".Length..]).Order(StringComparer.Ordinal)];

    /// <summary>Every mail as it is stored, oldest first.</summary>
    public async Task<IReadOnlyList<Message>> MessagesAsync()
    {
        List<Message> messages = [];
        await Server.WriteAsync(async db => messages = await db.Messages.AsNoTracking().OrderBy(m => m.Id).ToListAsync());
        return messages;
    }

    /// <summary>Owes a mail, past the API.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> OweAsync(string to, string title = "News", string text = "All is well.\n")
    {
        var id = Server.Services.GetRequiredService<IdGenerator>().Next();
        var now = Server.Time.GetUtcNow();
        await Server.WriteAsync(db =>
        {
            db.Messages.Add(new Message { Id = id, Cause = $"test:{id}", UserId = 12, PartnerId = 1, To = to, Title = title, Text = text, CreatedAt = now, NextAt = now });
            return Task.CompletedTask;
        });
        return id;
    }

    /// <summary>How a mail stands, in one line.</summary>
    public async Task<string> StateAsync(long id)
    {
        var message = (await MessagesAsync()).Single(m => m.Id == id);
        var next = message.NextAt is { } at ? $", next in {(at - Server.Time.GetUtcNow()).TotalMinutes} min" : "";
        return $"{message.Status} after {message.Attempt}{next}{(message.Error is null ? "" : ": " + message.Error)}";
    }

    private static string Name(User user)
    {
        var words = user.Email.Split('@')[0] + " of " + user.Email.Split('@')[1].Split('.')[0];
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"\b([OLKU])\d{6,}")]
    private static partial Regex Ids();
}
