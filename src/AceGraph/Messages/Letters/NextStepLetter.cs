using System.Text.Json;
using AceGraph.Changes;
using AceGraph.Picklists;
using AceGraph.Teams;

namespace AceGraph.Messages.Letters;

/// <summary>Tells a seat of AWS what was agreed with the customer and what is asked of AWS (rules, section 6).</summary>
internal static class NextStepLetter
{
    public static bool IsTold(TeamRole role) => role switch
    {
        TeamRole.AwsSalesRep or TeamRole.PartnerDevelopmentManager or TeamRole.PartnerSuccessManager => true,
        TeamRole.PartnerSalesContact or TeamRole.AwsAccountManager or TeamRole.WwpsPartnerDevelopmentManager => false,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static Letter Of(Change change, TeamMember seat, MailedRecord record, NoticeFacts facts, MailLinks links)
    {
        var text = new LetterText(links)
            .Line($"{facts.NameOf(change.ActorId)} of {facts.PartnerName(record)} added a next step to an opportunity where you are the {seat.Role.ToLabel()}.")
            .Facts(record)
            .Quote("Agreed with the customer", Words(change, "nextSteps.customerActions"))
            .Quote("Asked of AWS", Words(change, "nextSteps.awsAsk"))
            .Link(record.Id);
        return new($"Next step on {record.Called} of {facts.PartnerName(record)}", text.End());
    }

    private static string? Words(Change change, string path) =>
        change.Fields.FirstOrDefault(f => f.Path == path)?.NewValue is { } value ? JsonSerializer.Deserialize<string>(value) : null;
}
