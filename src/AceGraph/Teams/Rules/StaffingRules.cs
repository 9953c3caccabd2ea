using AceGraph.Auth;
using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Teams.Rules;

/// <summary>Who fills which seat of a team, on which opportunities, and with whom (deck).</summary>
public static class StaffingRules
{
    private const int MostOfName = 80;
    private const int MostOfEmail = 80;
    private const int MostOfPhone = 255;

    private static readonly UserError NotApproved = new(
        ErrorCode.NotApproved, "Only an approved or accepted opportunity has a team.", null, "Wait until AWS has approved it, or accept the invitation.");

    /// <summary>Every seat but the Partner Sales Contact is AWS's.</summary>
    public static bool IsAwsSeat(TeamRole role) => role != TeamRole.PartnerSalesContact;

    /// <summary>FORBIDDEN where the viewer's roles never fill the seat: five are of AWS Sales, one is the partner's.</summary>
    public static UserError? CheckSeat(CurrentUser viewer, TeamRole role)
    {
        if (viewer.IsAwsSales ? IsAwsSeat(role) : viewer.WritesOpportunities && !IsAwsSeat(role))
        {
            return null;
        }

        return IsAwsSeat(role)
            ? new(ErrorCode.Forbidden, $"The seat {role.ToLabel()} is filled by AWS Sales.", null, "Ask AWS Sales; the partner fills the seat Partner Sales Contact.")
            : new(ErrorCode.Forbidden, $"The seat {role.ToLabel()} is filled by the partner's pipeline users.", null, "Ask the owner of the opportunity or an ACE Manager.");
    }

    /// <summary>
    /// NOT_APPROVED before approval or acceptance, STAGE_TERMINAL once launched or lost. An invitation that was rejected or has expired
    /// locks the team too; one that is open merely leaves it without seats.
    /// </summary>
    public static UserError? CheckState(Opportunity opportunity, DateTimeOffset now)
    {
        if (opportunity.Invitation.StatusAt(now) == InvitationStatus.Pending)
        {
            return NotApproved;
        }

        return EditLocks.LockedByInvitation(opportunity, now)
            ?? (opportunity.Status == ReviewStatus.Approved ? EditLocks.LockedForWork(opportunity, now) : NotApproved);
    }

    /// <summary>
    /// The new member as stored. The public-sector seat goes with the industry Government or national security alone (VALUE_INVALID); name
    /// and e-mail are needed (VALUE_REQUIRED), e-mail and phone have AWS's forms.
    /// </summary>
    public static (TeamMember Member, IReadOnlyList<UserError> Errors) Read(Opportunity opportunity, TeamRole role, string? name, string? email, string? phone)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        if (role == TeamRole.WwpsPartnerDevelopmentManager && opportunity is not ({ Customer.Industry: Industry.Government } or { NationalSecurity: true }))
        {
            reading.Refuse(
                ErrorCode.ValueInvalid, $"The seat {role.ToLabel()} is for public-sector business: industry Government or national security.", "role", "Choose another seat.");
        }

        var member = new TeamMember
        {
            OpportunityId = opportunity.Id,
            Role = role,
            Name = Required(Text(name, "name", MostOfName, null, reading), "name", reading),
            Email = Required(Text(email, "email", MostOfEmail, TextFormat.Email, reading), "email", reading),
            Phone = Text(phone, "phone", MostOfPhone, TextFormat.Phone, reading),
        };
        return (member, reading.Errors);
    }

    private static string? Text(string? raw, string field, int maxLength, TextFormat? format, FieldReading reading)
    {
        var before = reading.Errors.Count;
        var text = TextRules.Read(raw, field, maxLength, reading);
        if (text is null || format is null || reading.Errors.Count > before)
        {
            return text;
        }

        var normal = format.Normalize(text);
        if (!format.Fits(normal))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{field} is not {format.Name}.", field, format.Hint);
        }

        return normal;
    }

    private static string Required(string? text, string field, FieldReading reading)
    {
        if (text is null)
        {
            reading.Refuse(ErrorCode.ValueRequired, $"The {field} is missing.", field, "Fill the field in.");
        }

        return text ?? "";
    }
}
