using System.Globalization;
using AceGraph.Contracts.Diff;
using AceGraph.Tests.Api;

namespace AceGraph.Tests.Contracts.Diff;

/// <summary>What holds between any two contracts; they are made at random from seeds.</summary>
public sealed class ContractDiffPropertyTests
{
    private static readonly string[] Types = ["Int", "Int!", "[Int]", "[Int!]!", "String", "Query", "Node", "Pair"];
    private static readonly string[] Inputs = ["Int", "Int!", "Int = 1", "Int! = 2", "[Int!]", "In", "In! = { a: 1 }"];
    private static readonly string[] Applied = ["", "@deprecated", "@deprecated(reason: \"r\")", "@cost(n: 1)", "\n"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ContractBesideItself_HasNoChange(int seed) => Assert.Empty(Sdl.Compare(Text(seed), Text(seed)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryChange_IsAtTheSamePathBackwards(int seed)
    {
        var (old, current) = (Sdl.Read(Text(seed)), Sdl.Read(Text(seed + 1000)));
        Assert.NotEmpty(ContractDiff.Compare(old, current));
        Assert.Equal(Paths(old, current), Paths(current, old));
    }

    [Fact]
    public void DesignBesideContract_HasTheSamePathsBackwards()
    {
        var contract = Sdl.Read(SchemaFile.Committed("acegraph.graphql"));
        var design = Sdl.Read(SchemaFile.Design("contract.graphql"));
        Assert.Equal(Paths(contract, design), Paths(design, contract));
        Assert.DoesNotContain(ContractDiff.Compare(contract, design), change => change.Path == "Query.opportunities" && change.Class == ChangeClass.Breaking);
    }

    [Fact]
    public void CommittedContract_BesideItselfHasNoChange()
    {
        var whole = SchemaFile.Committed("acegraph.graphql") + SchemaFile.Committed("picklists.graphql");
        Assert.Empty(Sdl.Compare(whole, whole));
    }

    private static IEnumerable<string> Paths(ContractModel old, ContractModel current) =>
        ContractDiff.Compare(old, current).Select(change => change.Path).Distinct().Order(StringComparer.Ordinal);

    private static string Text(int seed)
    {
        var random = new Random(seed);
        string Pick(string[] from) => from[random.Next(from.Length)];
        string Some(int most, Func<int, string> member) => string.Join(' ', Enumerable.Range(0, most).Where(_ => random.Next(3) > 0).Select(member).DefaultIfEmpty(member(most)));
        string Field(int i) => string.Create(CultureInfo.InvariantCulture, $"f{i}(a{random.Next(3)}: {Pick(Inputs)}): {Pick(Types)} {Pick(Applied)}");
        return $$"""
            type Query {{(random.Next(2) > 0 ? "implements Node" : "")}} { {{Some(4, Field)}} }
            {{(random.Next(2) > 0 ? "type" : "interface")}} Shape { {{Some(3, Field)}} }
            interface Node { {{Some(2, Field)}} }
            union Pair = {{(random.Next(2) > 0 ? "Query | Shape" : "Query")}}
            enum Color { {{Some(5, i => $"C{i} {Pick(Applied)}")}} }
            input In {{(random.Next(3) > 0 ? "" : "@oneOf")}} { {{Some(3, i => $"i{i}: {Pick(Inputs)} {Pick(Applied)}")}} }
            directive @cost(n: {{Pick(Inputs)}}) {{(random.Next(2) > 0 ? "repeatable" : "")}} on {{(random.Next(2) > 0 ? "FIELD | QUERY" : "FIELD")}}
            {{(random.Next(3) > 0 ? "type Mutation { a: Int }" : "")}}
            """;
    }
}
