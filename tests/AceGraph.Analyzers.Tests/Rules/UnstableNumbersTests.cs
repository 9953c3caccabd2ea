using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class UnstableNumbersTests
{
    private const string Lock = """
        # Numbers that records hold.
        Crm.Stage.Lead = 0
        Crm.Stage.Qualified = 1 # since the first release
          Crm.Stage.ClosedLost=2

        Crm.Stage.Gone = 3
        Crm.Deal.Kind.Big = -1
        """;

    private static readonly Project Drifted = new Project().Schema(Lock, "crm.picklists.lock").Source("""
        using System;
        using AceGraph.Contracts;

        namespace Crm
        {
            [Picklist]
            public enum Stage
            {
                Lead,
                New, // came between
                Qualified,
                [Label("Closed Lost")] ClosedLost,
                Last
            }
        }
        """, "Stage.cs").Source("""
        namespace Crm;

        using System;
        using AceGraph.Contracts;

        public class Deal
        {
            [Flags, Picklist]
            public enum Kind { Big = 1 << 2, Small }

            [Picklist]
            [Flags]
            public enum Size { Small }
        }
        """, "Deal.cs");

    [Fact]
    public async Task ChangedNumbers_AreReportedWithTheirLines() =>
        (await RuleTest<UnstableNumbersAnalyzer>.FindAsync(Drifted)).MatchSnapshot();

    [Fact]
    public async Task BadLines_AreReported() =>
        (await RuleTest<UnstableNumbersAnalyzer>.FindAsync(new Project()
            .Source("[AceGraph.Contracts.Picklist] enum Stage { Lead, Open } enum Unbound { A }")
            .Schema("""
                Stage.Lead = 0
                Stage.Lead = 1
                Stage.Open
                <<<<<<< ours
                Stage.Open = one
                Lead = 1
                Stage..Open = 1
                Stage.Open = 1 = 1
                Nowhere.Stage.Lead = 1
                Unbound.A = 0
                Stage.Open = 99999999999999999999999999999999
                """, "crm.picklists.lock"))).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { Lead, Qualified }", "Stage.Lead = 0\nStage.Qualified = 1")]
    [InlineData("[Picklist] enum Stage { Qualified = 1, New = 7, Lead = 0 }", "Stage.Lead = 0\nStage.Qualified = 1")]
    [InlineData("[Picklist] enum Stage : ulong { Lead = ulong.MaxValue }", "Stage.Lead = 18446744073709551615")]
    [InlineData("[Picklist] enum Stage { Lead = Nowhere.Number }", "Stage.Lead = 5")]
    [InlineData("[Picklist] enum Stage { Lead }", "# Stage.Lead = 5\n\n")]
    [InlineData("[System.Flags] enum Stage { Lead }", "")]
    [InlineData("[Picklist, Other.Flags] enum Stage { Lead } namespace Other { class FlagsAttribute : System.Attribute; }", "")]
    public async Task StoredNumbers_AreNotReported(string source, string stored) =>
        Assert.Empty(await RuleTest<UnstableNumbersAnalyzer>.FindAsync(new Project()
            .Schema(stored, "crm.picklists.lock")
            .Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task OtherFile_IsNoLock() =>
        Assert.Empty(await RuleTest<UnstableNumbersAnalyzer>.FindAsync(new Project()
            .Schema("Stage.Lead = 5\nnonsense", "yarn.lock")
            .Source("[AceGraph.Contracts.Picklist] enum Stage { Lead }")));

    [Fact]
    public async Task Members_GetTheirNumbersBack() =>
        (await RuleTest<UnstableNumbersAnalyzer>.FixAllAsync<UnstableNumbersFixer>(Drifted)).MatchSnapshot();

    [Fact]
    public async Task NumberBeyondTheType_IsNotWritten() =>
        Assert.Empty(await RuleTest<UnstableNumbersAnalyzer>.OffersAsync<UnstableNumbersFixer>(new Project()
            .Schema("Stage.Lead = 256", "crm.picklists.lock")
            .Source("[AceGraph.Contracts.Picklist] enum Stage : byte { Lead }")));
}
