using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class HalfTypedTypesTests
{
    private const string Schema = """
        enum Stage @picklist { QUALIFIED }
        enum Stage { AGAIN }
        type Opportunity { id: ID! title: String stages: [Stage!]! old: Int @deprecated other: Money }
        !
        """;

    private const string Source = """
        [Picklist("Stgae")] public enum Stage { Qualified }
        [Picklist(name: "Stage")] internal enum @enum { [WireName("A")] A = 1, }
        [SchemaType("Opportunity")]
        public partial record Deal<T>(string? Id, [property: WireName("title")] List<T?> Name) : Base, IEquatable<int>
        {
            [Obsolete("why")] public required IReadOnlyList<Stage?>? Stages { get; init; } = [];
            public new int? this[int at] => at;
            public (int A, string? B) Old { get; private set; }
            public unsafe int* Pointer { get; }
        }
        [SchemaType] struct Opportunity { public Dictionary<string, Stage>[] Stages => null!; }
        """;

    // What the whole source has something for is found, so that the rules did look.
    [Fact]
    public async Task AnyEnd_IsTaken()
    {
        var found = await Prefixes.FindAsync(
            Source,
            Schema,
            new PicklistNotFoundAnalyzer(),
            new PicklistIsNoEnumAnalyzer(),
            new NoSchemaFileAnalyzer(),
            new MalformedSchemaAnalyzer(),
            new DuplicateDefinitionAnalyzer(),
            new DuplicateBindingAnalyzer(),
            new UnboundPicklistAnalyzer(),
            new MissingFieldAnalyzer(),
            new UnknownFieldAnalyzer(),
            new FieldTypeDiffersAnalyzer(),
            new FieldDeprecationDiffersAnalyzer());

        Assert.Equal("ACE0020 ACE0023 ACE0025 ACE0060 ACE0061 ACE0062 ACE0063", string.Join(' ', found));
    }
}
