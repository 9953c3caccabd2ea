using AceGraph.Contracts.Diff;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Contracts;

/// <summary>Nothing breaks clients unsaid: the contract that they have beside the one they get, and the changelog.</summary>
public sealed class ReleaseNotesTests
{
    private static readonly ContractChange[] TwoBreaking =
    [
        new(ChangeClass.Breaking, "T.a", "field removed"),
        new(ChangeClass.Breaking, "T.f(b:)", "type changed"),
        new(ChangeClass.Breaking, "T.f(b:)", "default removed"),
        new(ChangeClass.Dangerous, "T.C", "value added"),
    ];

    [Fact]
    public void WhatBreaksTheReleasedContract_IsInTheChangelog()
    {
        var schema = Path.Combine(Repository.Root, "schema");
        var changes = ContractDiff.Compare(Read(Path.Combine(schema, "released")), Read(schema));
        var missing = ReleaseNotes.Missing(File.ReadAllText(Path.Combine(schema, "CHANGELOG.md")), changes);
        Assert.True(
            missing.Count == 0,
            "schema/ breaks clients of schema/released/ and schema/CHANGELOG.md does not say so. Write into its topmost section:\n\n"
            + $"## {ReleaseNotes.Section}\n\nBreaking:\n\n{string.Join("\n", missing)}");
    }

    [Fact]
    public void ReleasedContract_IsReadWhole() => Assert.Equal(
        ["acegraph.graphql", "picklists.graphql"],
        Directory.GetFiles(Path.Combine(Repository.Root, "schema", "released")).Select(Path.GetFileName).Order());

    [Theory]
    [InlineData("# C\n\n## First version\n\nAdded:\n\n- All.\n")]
    [InlineData("# C\n\n## First version\n\nBreaking:\n\n- `T.a`, `T.f(b:)`\n")]
    [InlineData("# C\n\n## Unreleased\n\nAdded:\n\n- `T.a`, `T.f(b:)`\n\n## First version\n\nBreaking:\n\n- `T.a`, `T.f(b:)`\n")]
    [InlineData("# C\n\n## Unreleased\n\nBreaking:\n\n- `T.ab` and T.a, `T.f`\n\nDeprecated:\n\n- `T.a`, `T.f(b:)`\n")]
    [InlineData("# C\n\n## 2.0\n\n- x\n\n## Unreleased\n\nBreaking:\n\n- `T.a`, `T.f(b:)`\n")]
    [InlineData("")]
    public void BreakingChangeUnsaid_IsMissing(string changelog) => Assert.Equal(
        ["- `T.a`: field removed.", "- `T.f(b:)`: type changed; default removed."], ReleaseNotes.Missing(changelog, TwoBreaking));

    [Theory]
    [InlineData("# C\n\n## Unreleased\n\nBreaking:\n\n- `T.a` is gone.\n- The default of\n  `T.f(b:)` too.\n\nAdded:\n\n- x\n\n## First version\n", 0)]
    [InlineData("# C\n\n## Unreleased\n\nAdded:\n\n- x\n\nBreaking:\n\n- `T.a` is gone.\n", 1)]
    public void BreakingChangeSaid_IsNotMissing(string changelog, int missing) => Assert.Equal(missing, ReleaseNotes.Missing(changelog, TwoBreaking).Count);

    private static ContractModel Read(string folder) =>
        ContractReader.Read(Directory.GetFiles(folder, "*.graphql").Select(file => new ContractText(file, File.ReadAllText(file))));
}
