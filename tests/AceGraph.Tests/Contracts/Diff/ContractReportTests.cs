using AceGraph.Contracts.Diff;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Contracts.Diff;

public sealed class ContractReportTests
{
    private const string Old = """
        "Deals."
        type Opportunity implements Node { id: ID! title: String! amount: Float note(first: Int = 10): String owner: Node }
        interface Node { id: ID! }
        type User implements Node { id: ID! }
        type Query { opportunities(first: Int, after: String): [Opportunity!]! old: Int }
        enum Stage @picklist { LEAD @label(text: "Lead", aws: "") WON @label(text: "Won") CLOSED_LOST @label(text: "Closed Lost") }
        input Filter { stage: Stage text: String! }
        directive @label(text: String!, aws: String) on ENUM_VALUE
        """;

    private const string Current = """
        "Deals, and what became of them."
        type Opportunity implements Node { id: ID! title: String amount: String! note(first: Int = 25): String owner: User }
        interface Node { id: ID! }
        type User implements Node { id: ID! name: String }
        type Query { opportunities(first: Int, before: String): [Opportunity!]! old: Int @deprecated(reason: "Use opportunities.") }
        enum Stage @picklist { LEAD @label(text: "Lead", aws: "Lead") WON @label(text: "Launched") LOST @label(text: "Closed Lost") }
        input Filter { stage: Stage = WON text: String owner: ID! }
        directive @label(text: String!) on ENUM_VALUE
        """;

    [Fact]
    public void Text_IsGroupedBreakingFirst() => ContractReport.Text(Sdl.Compare(Old, Current)).MatchSnapshot();

    [Fact]
    public void Json_HoldsNumbersAndChanges() => ContractReport.Json(Sdl.Compare(Old, Current)).MatchSnapshot();

    [Fact]
    public void NoChange_IsSaid() => Assert.Equal("No change.\n", ContractReport.Text([]));
}
