using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Commands.Demo;
using AceGraph.Picklists;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

public sealed class CrmRecordTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Picklists = PicklistCatalog.All.ToDictionary(
        p => p.Name, p => (IReadOnlyDictionary<string, string>)p.Values.ToDictionary(v => v.Text, v => v.Name));

    private static readonly Dictionary<string, string> Solutions =
        DemoSolutions.Of(DemoIds.Northwind).ToDictionary(s => s.Name, s => $"S-{s.Id}");

    [Theory]
    [MemberData(nameof(CrmRecords.Sound), MemberType = typeof(CrmRecords))]
    public void SoundRecord_MapsWithNothingLeftOver(string name)
    {
        var record = Read(CrmRecords.Json(name));
        Assert.Empty(record.Unknown);
        record.Input.ToJsonString(Readable).MatchSnapshot(Snapshooter.SnapshotNameExtension.Create(name));
    }

    [Fact]
    public void UnknownTexts_AreNamedWithTheirNearest() => Read(CrmRecords.Json(CrmRecords.Broken)).Unknown.MatchSnapshot();

    [Fact]
    public void UnknownText_IsNeverGuessed()
    {
        var input = Read(CrmRecords.Json(CrmRecords.Broken)).Input;
        Assert.Equal("""["SAAS_OR_PAAS"]""", input["deliveryModels"]!.ToJsonString());
        Assert.Equal([false, false, false], [input.ContainsKey("stage"), input.ContainsKey("primaryNeeds"), input.ContainsKey("solutionIds")]);
    }

    [Fact]
    public void LostRecord_EntersBeforeItsEnd()
    {
        var record = Read(CrmRecords.Json("closed-lost"));
        Assert.Equal(("COMMITTED", "CLOSED_LOST"), (record.Input["stage"]!.GetValue<string>(), record.FinalStage));
        Assert.Equal("LOST_TO_COMPETITOR_GOOGLE", record.ClosedLostReason);
    }

    [Fact]
    public void EmptyRecord_GivesOnlyItsAnswers() => Assert.Equal(
        """{"marketing":{"source":"NONE"},"nationalSecurity":false}""", Read("{}").Input.ToJsonString());

    [Fact]
    public void Records_CoverSixShapesAndMore()
    {
        var all = CrmRecords.All().Select(n => JsonNode.Parse(CrmRecords.Json(n))!).ToList();
        Assert.InRange(all.Count, 6, 20);
        Assert.Equal(all.Count, all.Select(r => (string?)r["partnerCrmUniqueIdentifier"]).Distinct().Count());
    }

    private static CrmRecord Read(string json) => CrmRecord.Read(json, Picklists, Solutions);

}
