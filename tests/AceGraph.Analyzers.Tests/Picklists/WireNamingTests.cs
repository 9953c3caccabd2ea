using System.Text.Json;
using AceGraph.Analyzers.Picklists;

namespace AceGraph.Analyzers.Tests.Picklists;

public sealed class WireNamingTests
{
    [Theory]
    [InlineData("ClosedLost", "CLOSED_LOST")]
    [InlineData("BR454", "BR454")]
    [InlineData("ISVWorkload", "ISV_WORKLOAD")]
    [InlineData("P3", "P3")]
    [InlineData("Iso27001Policy", "ISO27001_POLICY")]
    [InlineData("_5G", "_5_G")]
    public void Member_GivesItsWireName(string member, string wireName) =>
        Assert.Equal(wireName, WireNaming.Of(member, Naming.UpperSnakeCase));

    [Fact]
    public void AnyMember_IsCutAsTheJsonPoliciesCutIt()
    {
        var random = new Random(20261123);
        for (var i = 0; i < 10_000; i++)
        {
            var member = new string([.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => "aZbC9xQ"[random.Next(7)])]);

            Assert.Equal(JsonNamingPolicy.SnakeCaseUpper.ConvertName(member), WireNaming.Of(member, Naming.UpperSnakeCase));
            Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(member), WireNaming.Of(member, Naming.LowerSnakeCase));
            Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(member), WireNaming.Of(member, Naming.CamelCase));
        }
    }

    [Theory]
    [InlineData("CLOSED_LOST", "ClosedLost")]
    [InlineData("BR454", "Br454")]
    [InlineData("__X", "X")]
    [InlineData("_5G", "_5g")]
    public void WireName_GivesAMember(string wireName, string member) =>
        Assert.Equal(member, WireNaming.MemberFor(wireName, Naming.UpperSnakeCase));
}
