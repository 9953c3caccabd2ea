using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class FieldTypeDiffersTests
{
    private const string Enums = """

        [Picklist] public enum Stage { Qualified }
        [Picklist("Industry")] public enum Branch { Retail }
        public enum NotBound { A }
        public struct Optional<T> { }
        public struct Patch<T> { }
        """;

    [Fact]
    public async Task DifferentTypes_AreFound()
    {
        (string InSchema, string InCode)[] differences =
        [
            ("String!", "string?"),
            ("String", "string"),
            ("Int!", "int?"),
            ("Int", "int"),
            ("Other!", "Guid?"),
            ("Deal", "Dictionary<string, int>"),
            ("[String!]!", "IReadOnlyList<string>?"),
            ("[String!]!", "IReadOnlyList<string?>"),
            ("[String]", "string[]"),
            ("[Int!]", "ImmutableArray<int?>"),
            ("[[Int!]!]!", "List<List<int?>>"),
            ("[String!]!", "string"),
            ("[String!]!", "Dictionary<string, string>"),
            ("[[Int!]!]!", "List<int>"),
            ("[Int!]!", "List<int[]>"),
            ("String!", "List<string>"),
            ("Deal!", "Deal[]"),
            ("String!", "Optional<string>"),
            ("Stage!", "Branch"),
            ("[Stage!]!", "Branch?[]"),
            ("Stage", "Branch?"),
        ];

        var found = await Task.WhenAll(differences.Select(async types => $"{types.InCode} for {types.InSchema}\n{await FindAsync(types.InSchema, types.InCode)}"));

        string.Join("\n\n", found).MatchSnapshot();
    }

    [Theory]
    [InlineData("String!", "string")]
    [InlineData("String", "string?")]
    [InlineData("ID!", "Guid")]
    [InlineData("Int", "int?")]
    [InlineData("Int", "Nullable<int>")]
    [InlineData("String", "Optional<string>")]
    [InlineData("Int", "Optional<int?>?")]
    [InlineData("[Int!]", "Optional<List<int>>")]
    [InlineData("[String!]!", "IEnumerable<string>")]
    [InlineData("[String]!", "string?[]")]
    [InlineData("[String!]", "ImmutableArray<string>?")]
    [InlineData("[[Int!]!]!", "int[][]")]
    [InlineData("[Int!]!", "HashSet<int>")]
    [InlineData("[Int!]!", "byte[]")]
    [InlineData("String!", "byte[]")]
    [InlineData("[Int!]!", "IAsyncEnumerable<int>")]
    [InlineData("[Int]", "System.Collections.ArrayList?")]
    [InlineData("Other!", "List<string?>")]
    [InlineData("Unknown", "Dictionary<string, object>?")]
    [InlineData("[Int!]!", "object")]
    [InlineData("[Int!]!", "System.Text.Json.JsonElement")]
    [InlineData("[Int!]!", "dynamic")]
    [InlineData("[Int!]!", "NotThere?")]
    [InlineData("[Int!]!", "List<NotThere?>")]
    [InlineData("[Int!]!", "T")]
    [InlineData("Deal", "Dictionary<string, int>?")]
    [InlineData("Stage", "Stage?")]
    [InlineData("[Stage!]!", "Stage[]")]
    [InlineData("Stage!", "NotBound")]
    [InlineData("Stage!", "string")]
    [InlineData("Unknown!", "Branch")]
    public async Task SameOrUnknownTypes_ArePassedOver(string inSchema, string inCode) =>
        Assert.Equal("", await FindAsync(inSchema, inCode));

    [Theory]
    [InlineData("Boolean! = false", "bool?", "")]
    [InlineData("Boolean! = false", "bool", "")]
    [InlineData("String = \"a\"", "string", "")]
    [InlineData("[String!] = []", "IReadOnlyList<string>", "")]
    [InlineData("[String!] = []", "IReadOnlyList<string?>", "ACE0062")]
    public async Task Default_FreesTheFieldButNotItsItems(string inSchema, string inCode, string id)
    {
        var found = await RuleTest<FieldTypeDiffersAnalyzer>.FindAsync(Of($"input Deal {{ field: {inSchema} }}", inCode));

        Assert.Equal(id, found.Length == 0 ? "" : found.Split(' ')[1]);
    }

    [Theory]
    [InlineData("Patch, Other", "Patch<string>", "")]
    [InlineData("Patch", "Optional<string>", "ACE0062")]
    [InlineData("", "Optional<string>", "ACE0062")]
    public async Task OptionalTypes_AreNamedByTheOption(string option, string inCode, string id)
    {
        var found = await RuleTest<FieldTypeDiffersAnalyzer>.FindAsync(Of("type Deal { field: String }", inCode).Option("acegraph_optional_types = " + option));

        Assert.Equal(id, found.Length == 0 ? "" : found.Split(' ')[1]);
    }

    [Fact]
    public async Task CodeWithoutAnnotations_SaysNothingOfReferences()
    {
        var found = await RuleTest<FieldTypeDiffersAnalyzer>.FindAsync(new Project()
            .Schema("type Deal { a: String b: String! c: [String]! d: Int! }")
            .Source("#nullable disable\n[AceGraph.Contracts.SchemaType] class Deal { public string A { get; } public string B { get; } public string[] C { get; } public int? D { get; } }"));

        Assert.Contains("'Deal.D' may be null", found);
        Assert.Single(found.Split("ACE0062").Skip(1));
    }

    [Fact]
    public async Task InheritedProperty_IsFoundAtTheType()
    {
        var found = await RuleTest<FieldTypeDiffersAnalyzer>.FindAsync(new Project()
            .Schema("type Deal { a: String }")
            .Source("[AceGraph.Contracts.SchemaType] record Deal(string A) : Base(A); record Base(string A);"));

        Assert.StartsWith("warning ACE0062 Source.cs(1,40) 'Deal': 'Base.A' is never null, but", found);
    }

    [Fact]
    public async Task FixAll_SetsAndRemovesMarks()
    {
        var project = new Project()
            .Schema("type Deal { a: String b: String! c: [String]! d: [[Int!]!] e: Int! f: [Int] g: String! h: String! } input Other { a: [String!] b: Int }")
            .Source("""
                using System.Collections.Generic;
                using AceGraph.Contracts;

                [SchemaType]
                public sealed record Deal(string A, string ? B, [property: WireName("c")] string[] /* texts */ Texts)
                {
                    public List<IEnumerable<int?>?> D { get; } = [];
                    public int? E { get; init; } = 1; // counted
                #if !NEVER
                    public global::System.Collections.Generic.IReadOnlyList<int> F { get; init; } = [];
                #endif
                    public string? G { get; init; } = null;
                    public List<string> H { get; init; } = [];
                }
                """)
            .Source("[AceGraph.Contracts.SchemaType]\nclass Other { public string?[]? A { get; set; } public int B { get; set; } }", "Other.cs");

        (await RuleTest<FieldTypeDiffersAnalyzer>.FixAllAsync<FieldTypeDiffersFixer>(project)).MatchSnapshot();
    }

    [Theory]
    [InlineData("String!", "string[]")]
    [InlineData("[String!]!", "string")]
    [InlineData("Stage", "Branch?")]
    [InlineData("Int!", "Nullable<int>")]
    [InlineData("String!", "Optional<string>")]
    [InlineData("[[Int]!]!", "int[][]")]
    [InlineData("[Int]!", "Numbers")]
    public async Task OtherDifferences_OfferNoFix(string inSchema, string inCode) =>
        Assert.Empty(await RuleTest<FieldTypeDiffersAnalyzer>.OffersAsync<FieldTypeDiffersFixer>(
            Of($"type Deal {{ field: {inSchema} }} scalar Other enum Stage {{ QUALIFIED }} enum Industry {{ RETAIL }}", inCode)));

    private static Task<string> FindAsync(string inSchema, string inCode) => RuleTest<FieldTypeDiffersAnalyzer>.FindAsync(
        Of($"type Deal {{ field: {inSchema} }} scalar Other enum Stage {{ QUALIFIED }} enum Industry {{ RETAIL }}", inCode));

    private static Project Of(string schema, string type) => new Project().Schema(schema).Source($$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using AceGraph.Contracts;
        [SchemaType("Deal")] public class Deal{{(type == "T" ? "<T>" : "")}} { public {{type}} Field => throw null!; }
        public sealed class Numbers : List<int>;
        """ + Enums, "Deal.cs");
}
