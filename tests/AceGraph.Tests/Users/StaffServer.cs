using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;

namespace AceGraph.Tests.Users;

/// <summary>One server on which every test founds partners of its own, so that none counts another's seats.</summary>
public sealed class StaffServer : IAsyncLifetime
{
    private long _partners = 100;

    /// <summary>Running.</summary>
    public AceGraphServer Server { get; private set; } = null!;

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync() => Server = await AceGraphServer.StartAsync(PipelineCast.AddAsync);

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>A partner with its Alliance Lead, one of Alliance Team and as many others as a test asks for.</summary>
    public async Task<Staff> FoundAsync(params (UserRole Role, int Count)[] others)
    {
        var staff = new Staff(Server, Interlocked.Increment(ref _partners));
        await Server.WriteAsync(db =>
        {
            db.Partners.Add(new Partner { Id = staff.Partner, Name = $"Partner {staff.Partner}", TermsAcceptedAt = AceGraphServer.Start.AddDays(-9) });
            db.Users.AddRange(staff.New(UserStatus.Active, UserRole.AllianceLead), staff.New(UserStatus.Active, UserRole.AllianceTeam));
            db.Users.AddRange(others.SelectMany(o => Enumerable.Range(0, o.Count).Select(_ => staff.New(UserStatus.Active, o.Role))));
            return Task.CompletedTask;
        });
        return staff;
    }
}
