using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Reviews;
using AceGraph.Teams;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Tests.Commands.Demo;

/// <summary>The 500 records that the demo has by default, read back once for all tests of a class.</summary>
public sealed class DemoPipeline : IAsyncLifetime
{
    private DemoDatabase _database = null!;

    public List<Opportunity> Opportunities { get; private set; } = [];
    public List<ReviewRound> Rounds { get; private set; } = [];
    public List<TeamMember> Team { get; private set; } = [];
    public List<NextStep> NextSteps { get; private set; } = [];
    public List<Lead> Leads { get; private set; } = [];
    public AceGraphContext Context { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await DemoDatabase.FilledAsync(500);
        Context = await _database.ContextAsync();
        Opportunities = await Context.Opportunities.AsNoTracking().OrderBy(o => o.Id).ToListAsync();
        Rounds = await Context.ReviewRounds.AsNoTracking().ToListAsync();
        Team = await Context.TeamMembers.AsNoTracking().ToListAsync();
        NextSteps = await Context.NextSteps.AsNoTracking().ToListAsync();
        Leads = await Context.Leads.AsNoTracking().ToListAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();
}
