using AceGraph.Changes;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Reviews;
using AceGraph.Teams;

namespace AceGraph.Commands.Demo;

/// <summary>
/// One demo opportunity with all that hangs on it. It depends on seed, number and day alone: neither on how many there are nor on what
/// was made before.
/// </summary>
internal sealed class DemoRecord
{
    private DemoRecord(int number, int seed, DemoDay day)
    {
        (Seed, Day, Plan, Dice) = (seed, day, new DemoPlan(number), new Dice(seed, number));
        // A renewal or clone throws the same dice for its customer as its original did.
        var shared = new Dice(~seed, Plan.Original);
        Customer = DemoCustomer.Of(Plan.Original, shared);
        Opportunity = new Opportunity
        {
            Id = DemoIds.Opportunity(number),
            PartnerId = Plan.PartnerId,
            OwnerId = Plan.OwnerId(Dice),
            CrmId = Dice.Percent(70) ? $"CRM-{number + 1:D6}" : null,
            Customer = Customer.ToCustomer(shared, withContact: Plan.Original % 4 != 3),
        };
        Opportunity.CreatedById = Opportunity.OwnerId;
    }

    public int Seed { get; }
    public DemoDay Day { get; }
    public DemoPlan Plan { get; }
    public Dice Dice { get; }
    public DemoCustomer Customer { get; }
    public Opportunity Opportunity { get; }
    public List<ReviewRound> Rounds { get; } = [];
    public List<NextStep> NextSteps { get; } = [];
    public List<TeamMember> Team { get; } = [];
    public List<OpportunityFlag> Flags { get; } = [];
    public List<Lead> Leads { get; } = [];
    public DemoHistory History { get; } = new();

    /// <summary>Everything in an order that satisfies the foreign keys.</summary>
    public IEnumerable<object> Rows =>
        [Opportunity, .. Rounds, .. NextSteps, .. Team, .. Flags, .. Leads, .. Changes.SelectMany(c => c.Fields.Prepend<object>(c))];

    private List<Change> Changes { get; set; } = [];

    public static DemoRecord Of(int number, int seed, DemoDay day)
    {
        var record = new DemoRecord(number, seed, day);
        DemoProject.Describe(record);
        DemoLife.Live(record);
        DemoLaunches.Complete(record);
        DemoTeams.Staff(record);
        DemoNextSteps.Add(record);
        DemoFlags.Add(record);
        DemoLeads.Add(record);
        record.Changes = record.History.Write(record);
        return record;
    }
}
