using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class MissingFieldTests
{
    private const string Schema = """
        type Deal {
          id: ID!
          "What it is called."
          title: String
          crmId: String
        }
        enum Stage @picklist { QUALIFIED }
        scalar Date
        scalar DateTime
        scalar Decimal
        scalar Other
        type Contact { name: String! }
        input Everything {
          "Exactly < 5 & > 3."
          text: String!
          "One line.\nAnother line."
          count: Int
          rate: Float!
          done: Boolean
          stage: Stage!
          stages: [Stage!]!
          grid: [[Int]!]
          day: Date
          at: DateTime!
          amount: Decimal
          contact: Contact!
          old: String @deprecated(reason: "Say \"text\".")
          AWSAccountId: ID
          other: Other
          nothing: Unknown
        }
        """;

    [Fact]
    public async Task LackingFields_AreFoundWithTheirPlaces()
    {
        var found = await FindAsync("""
            using AceGraph.Contracts;
            [SchemaType] public sealed record Deal(string Id);
            [SchemaType("Deal")] public partial class Row { private string Id => ""; public static string? Title => null; }
            public partial class Row { [System.Text.Json.Serialization.JsonIgnore] public string? CrmId { get; set; } }
            """);

        found.MatchSnapshot();
    }

    [Theory]
    [InlineData("[SchemaType] record Deal(string Id, string? Title, string? CrmId);")]
    [InlineData("[SchemaType] record Deal(string Id) : Base(Id, null) { public string? CrmId { get; } } record Base(string Id, string? Title);")]
    [InlineData("[SchemaType] interface Deal : IBase { string? CrmId { get; } } interface IBase : IRoot { string Id { get; } } interface IRoot { string? Title { set; } }")]
    [InlineData("[SchemaType] class Deal { public string? ID, Name; public int Id { get; } [WireName(\"title\")] public int A { get; } [JsonPropertyName(\"crmId\")] public int B { get; } }")]
    [InlineData("[SchemaType] partial struct Deal { public int Id => 1; public int Title { get; set; } } partial struct Deal { public int CrmId { get; init; } }")]
    [InlineData("[SchemaType] class Deal { public int Id; public int Title { get; } public int CrmId { get; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), WireName(\"id\")] public int X { get; } }")]
    [InlineData("[SchemaType] class Deal : NotThere { }")]
    [InlineData("[SchemaType] interface Deal : INotThere { }")]
    [InlineData("[SchemaType(\"Stage\")] class Deal { }")]
    [InlineData("[SchemaType(\"Missing\")] class Deal { }")]
    [InlineData("class Deal { }")]
    public async Task NothingLacking_IsPassedOver(string source) =>
        Assert.Equal("", await FindAsync("using AceGraph.Contracts; using System.Text.Json.Serialization;\n" + source));

    [Fact]
    public async Task FixAll_WritesEveryKnownType()
    {
        var project = new Project().Schema(Schema)
            .Source("""
                using System;
                using System.Collections.Generic;
                using AceGraph.Contracts;
                using Lists;

                namespace Crm;

                /// <summary>Everything.</summary>
                [SchemaType]
                public sealed record Everything;

                [SchemaType("Contact")]
                public sealed record Person(string Name);
                """)
            .Source("""
                namespace Lists
                {
                    [AceGraph.Contracts.Picklist] public enum Stage { Qualified }
                    [AceGraph.Contracts.SchemaType("Everything")] public class All
                    {
                        public string Text { get; set; } = "";
                    }
                }
                """, "Lists.cs");

        (await RuleTest<MissingFieldAnalyzer>.FixAllAsync<MissingFieldFixer>(project)).MatchSnapshot();
    }

    [Fact]
    public async Task FixAll_KeepsTheLayout() => (await new Layouts(Schema)
        .Add("using AceGraph.Contracts;\n[SchemaType] record Deal(string Id); // positional")
        .Add("using AceGraph.Contracts;\n[SchemaType] class Deal { }")
        .Add("using AceGraph.Contracts;\n[SchemaType] class Deal{}")
        .Add("using AceGraph.Contracts;\n[SchemaType] class Deal { public string Id { get; } = \"\"; }")
        .Add("using AceGraph.Contracts;\n[SchemaType]\nclass Deal\n{\n}\n")
        .Add("using AceGraph.Contracts;\nnamespace A\n{\n\t[SchemaType]\n\tclass Deal {\n\t\tpublic string? CrmId { get; set; } // ours\n\t\tpublic string Id { get; set; } // theirs\n\t\tvoid M() { }\n\t}\n}\n")
        .Add("""
            using AceGraph.Contracts;

            [SchemaType]
            interface Deal
            {
                /// <summary>The id.</summary>
                string Id { get; }

                // What follows is ours.
                int Mine();
            }
            """)
        .Add("""
            using AceGraph.Contracts;

            [SchemaType]
            record struct Deal
            {
                const int Most = 1;
            #if !NEVER
                public string Id { get; init; }
            #endif
                public int Other;
            }
            """)
        .Add("#nullable disable\nusing AceGraph.Contracts;\n[SchemaType]\nclass Deal\n{\n    int _field;\n}\n")
        .Add("using AceGraph.Contracts;\n[SchemaType]\nclass Deal { public int Id { get; } public int CrmId { get; }\n    public int X { get; } }\n")
        .FixAsync<MissingFieldAnalyzer, MissingFieldFixer>()).MatchSnapshot();

    [Fact]
    public async Task FixOfOne_AddsOneProperty()
    {
        var result = await RuleTest<MissingFieldAnalyzer>.FixFirstAsync<MissingFieldFixer>(
            new Project().Schema(Schema).Source("[AceGraph.Contracts.SchemaType] class Deal\n{\n    public string Id { get; } = \"\";\n}"));

        Assert.Equal("[AceGraph.Contracts.SchemaType] class Deal\n{\n    public string Id { get; } = \"\";\n    public string? CrmId { get; init; }\n}", result);
    }

    [Theory]
    [InlineData("type Deal { id: Other }", "class Deal { }")]
    [InlineData("type Deal { id: [Missing!]! }", "class Deal { }")]
    [InlineData("type Deal { id: ID }", "class Deal { public static int Id; }")]
    [InlineData("type Deal { deal: ID }", "class Deal { }")]
    [InlineData("type Deal { stage: Stage } enum Stage { A }", "class Deal { [AceGraph.Contracts.Picklist] private enum Stage { A } }")]
    [InlineData("type Deal { stage: Stage } enum Stage { A }", "public class Deal { } [AceGraph.Contracts.Picklist] enum Stage { A }")]
    [InlineData("type Deal { stage: Stage } enum Stage { A }", "class Deal { } [AceGraph.Contracts.Picklist] enum Stage { A } [AceGraph.Contracts.Picklist(\"Stage\")] enum Two { A }")]
    public async Task NoTypeOrNameToTake_OffersNoFix(string schema, string source) =>
        Assert.Empty(await RuleTest<MissingFieldAnalyzer>.OffersAsync<MissingFieldFixer>(
            new Project().Schema(schema).Source("[AceGraph.Contracts.SchemaType] " + source)));

    private static Task<string> FindAsync(string source) =>
        RuleTest<MissingFieldAnalyzer>.FindAsync(new Project().Schema(Schema).Source(source));
}
