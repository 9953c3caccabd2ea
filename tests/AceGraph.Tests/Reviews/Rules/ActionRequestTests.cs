using AceGraph.Picklists;
using AceGraph.Reviews.Rules;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Reviews.Rules;

public sealed class ActionRequestTests
{
    private static IEnumerable<string> Errors(ReviewReason reason, string? comment, params string[] fields) => Lines(ActionRequest.Read(reason, comment, fields).Errors);

    [Theory]
    [InlineData(ReviewReason.ClarifySolution, null)]
    [InlineData(ReviewReason.ClarifyRevenue, " ")]
    [InlineData(ReviewReason.ClarifyOther, null, "CommentRequired comment")]
    [InlineData(ReviewReason.ClarifyOther, " \t ", "CommentRequired comment")]
    [InlineData(ReviewReason.ClarifyOther, "Why?")]
    [InlineData(ReviewReason.ClarifyOther, "Why\0?", "ValueInvalid comment")]
    public void Comment_IsNeededForOtherAlone(ReviewReason reason, string? comment, params string[] expected) => Assert.Equal(expected, Errors(reason, comment));

    [Fact]
    public void Comment_HasAtMost2000CodePoints()
    {
        Assert.Empty(Errors(ReviewReason.ClarifyOther, " " + string.Concat(Enumerable.Repeat("😀", 2000)) + " "));
        Assert.Equal(["ValueTooLong comment"], Errors(ReviewReason.ClarifyOther, new string('x', 2001)));
        Assert.Equal("\u00e9", ActionRequest.Read(ReviewReason.ClarifyOther, " e\u0301 ", []).Request.Comment);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("monthlyRevenue")]
    [InlineData("customer")]
    [InlineData("customer.address")]
    [InlineData("customer.contact.email")]
    [InlineData("softwareRevenue.value")]
    public void FieldOrObject_CanBeNamed(string path) => Assert.Empty(Errors(ReviewReason.ClarifyRevenue, null, path));

    [Theory]
    [InlineData("monthlyRevenu", "monthlyRevenue")]
    [InlineData("customer.adress.city", "customer.address.city")]
    [InlineData("Title", "title")]
    [InlineData("customer.", "customer")]
    [InlineData("monthlyRevenue.amount", "monthlyRevenue")]
    public void UnknownField_IsToldWithTheNearest(string path, string nearest)
    {
        var error = Assert.Single(ActionRequest.Read(ReviewReason.ClarifyRevenue, null, ["title", path]).Errors);
        Assert.Equal(("fields.1", $"The nearest one is {nearest}."), (error.Field, error.Hint));
    }

    [Fact]
    public void Stage_IsNeverOpened() => Assert.Equal(["ValueInvalid fields.0"], Errors(ReviewReason.ClarifyRevenue, null, "stage"));

    [Fact]
    public void TooManyFields_AreRefusedAtOnce() =>
        Assert.Equal(["LimitExceeded fields"], Errors(ReviewReason.ClarifyRevenue, null, [.. Enumerable.Repeat("x", 101)]));

    [Fact]
    public void EverythingWrong_IsToldTogether() =>
        Assert.Equal(["CommentRequired comment", "ValueInvalid fields.0", "ValueInvalid fields.1"], Errors(ReviewReason.ClarifyOther, null, "stage", "nothing"));

    [Fact]
    public void FieldNamedTwice_CountsOnce() =>
        Assert.Equal(["title", "crmId"], ActionRequest.Read(ReviewReason.ClarifyRevenue, null, ["title", "crmId", "title"]).Request.Fields);
}
