using AceGraph.Errors;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Tests.Reviews;

public sealed class InvitationRulesTests
{
    private static readonly DateTimeOffset Deadline = new(2026, 3, 17, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(InvitationStatus.Pending, -1, null)]
    [InlineData(InvitationStatus.Pending, 0, ErrorCode.InvitationExpired)]
    [InlineData(InvitationStatus.Pending, 1, ErrorCode.InvitationExpired)]
    [InlineData(InvitationStatus.Accepted, -1, ErrorCode.InvitationAnswered)]
    [InlineData(InvitationStatus.Accepted, 1, ErrorCode.InvitationAnswered)]
    [InlineData(InvitationStatus.Rejected, -1, ErrorCode.InvitationAnswered)]
    [InlineData(InvitationStatus.Rejected, 1, ErrorCode.InvitationAnswered)]
    [InlineData(InvitationStatus.Expired, 1, ErrorCode.InvitationExpired)]
    [InlineData(null, 0, ErrorCode.ValueInvalid)]
    public void OnlyOpenOne_IsAnswered(InvitationStatus? status, int milliseconds, ErrorCode? code) => Assert.Equal(
        code, InvitationRules.Unanswerable(new() { Status = status, RespondBy = Deadline }, Deadline.AddMilliseconds(milliseconds))?.Code);

    [Theory]
    [InlineData(InvitationRejectionReason.Other, null, ErrorCode.CommentRequired)]
    [InlineData(InvitationRejectionReason.Other, " \t", ErrorCode.CommentRequired)]
    [InlineData(InvitationRejectionReason.Other, "x", null)]
    [InlineData(InvitationRejectionReason.NoCapacity, null, null)]
    [InlineData(InvitationRejectionReason.NoCapacity, "a\0b", ErrorCode.ValueInvalid)]
    public void Other_NeedsAComment(InvitationRejectionReason reason, string? comment, ErrorCode? code) =>
        Assert.Equal(code, InvitationRules.ReadComment(reason, comment).Errors.SingleOrDefault()?.Code);

    [Fact]
    public void Comment_IsTrimmedAndHas2000CodePoints()
    {
        Assert.Equal("Too far", InvitationRules.ReadComment(InvitationRejectionReason.Other, "  Too far ").Comment);
        var fits = string.Concat(Enumerable.Repeat("😀", 2000));
        Assert.Equal(fits, InvitationRules.ReadComment(InvitationRejectionReason.Other, fits).Comment);
        var error = Assert.Single(InvitationRules.ReadComment(InvitationRejectionReason.Other, fits + "x").Errors);
        Assert.Equal((ErrorCode.ValueTooLong, "comment", 2000, 2001), (error.Code, error.Field, error.Limit, error.Actual));
    }
}
