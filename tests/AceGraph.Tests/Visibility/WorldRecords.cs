using System.Globalization;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Leads;
using AceGraph.Messages;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Support;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities.Rules;
using AceGraph.Webhooks;

namespace AceGraph.Tests.Visibility;

/// <summary>The records of the <see cref="World"/>, each with its letter in title, company, website and CRM id.</summary>
internal static class WorldRecords
{
    public static Opportunity Opportunity(string letter, long partner, long owner, ReviewStatus status)
    {
        var opportunity = Sample.In(status, Stage.Qualified);
        opportunity.Id = 101 + "ABCDEFGHI".IndexOf(letter, StringComparison.Ordinal);
        (opportunity.PartnerId, opportunity.OwnerId, opportunity.CreatedById) = (partner, owner, owner);
        (opportunity.Title, opportunity.CrmId) = (Title(letter), "CRM-" + letter);
        (opportunity.SolutionIds, opportunity.AwsProductCodes) = ([300 + partner], ["AWSLambda"]);
        (opportunity.CreatedAt, opportunity.UpdatedAt) = (AceGraphServer.Start.AddDays(-9), AceGraphServer.Start.AddDays(-1));
        opportunity.LastProgressAt = AceGraphServer.Start.AddDays(-1);
        opportunity.Review.SubmittedAt = status == ReviewStatus.Draft ? null : AceGraphServer.Start.AddDays(-3);
        opportunity.ApprovedAt = status == ReviewStatus.Approved ? AceGraphServer.Start.AddDays(-2) : null;
        Name(opportunity.Customer, letter);
        return opportunity;
    }

    public static Opportunity Shared(Opportunity opportunity)
    {
        opportunity.Origin = OpportunityOrigin.AwsReferral;
        opportunity.Invitation = Invitation(InvitationStatus.Pending);
        opportunity.OtherSolution = World.Hidden;
        Hide(opportunity.Customer);
        return opportunity;
    }

    public static Lead Lead(string letter, long partner, long owner, InvitationStatus invitation)
    {
        var lead = new Lead
        {
            Id = 201 + "JKLM".IndexOf(letter, StringComparison.Ordinal),
            PartnerId = partner,
            OwnerId = owner,
            Status = invitation == InvitationStatus.Accepted ? LeadStatus.Qualified : LeadStatus.Open,
            Invitation = Invitation(invitation),
            UpdatedAt = AceGraphServer.Start.AddDays(-1),
        };
        Name(lead.Customer, letter);
        lead.Customer.Address.Country = Country.US;
        if (invitation == InvitationStatus.Pending)
        {
            Hide(lead.Customer);
            (lead.Customer.CompanyName, lead.Customer.Website, lead.Customer.Domain) = (World.Hidden, $"https://{World.Hidden}.example", $"{World.Hidden}.example");
        }

        return lead;
    }

    /// <summary>A's parent and origin as the log has them, values of E and J that stay hidden, what B was said to repeat, and one change of each kind of record.</summary>
    public static IEnumerable<Change> Changes() =>
    [
        Change(901, "O101", LoggedField.Of("parentId", null, "O104"), LoggedField.Of("clonedFromId", null, "O104")),
        Change(902, "O105", LoggedField.Of("customer.address.city", World.Hidden, World.Hidden), LoggedField.Of("customer.contact.email", null, World.Hidden)),
        Change(903, "L201", LoggedField.Of("customer.companyName", null, World.Hidden), LoggedField.Of("customer.address.street", null, World.Hidden)),
        Change(904, "O102", LoggedField.Of("review.duplicateOfId", null, "O104")),
        Change(905, "O103"),
        Change(906, "O104"),
        Of(2, Change(907, "O107")),
        Of(2, Change(908, "O108")),
        Of(3, Change(909, "O109")),
        Change(910, "L202"),
        Of(2, Change(911, "L203")),
        Change(912, "U14"),
        Change(913, "U16"),
        Change(914, "P1"),
        Change(915, "S-301"),
        Of(2, Change(916, "G462")),
    ];

    /// <summary>Stands in the row of an import, and nowhere else.</summary>
    public static string Cell(string letter) => $"Imported {letter}";

    public static string Address(string letter) => $"https://hooks-{letter}.example/";

    public static Webhook Webhook(Target target, long partner, long by) => new()
    {
        Id = Number(target),
        PartnerId = partner,
        CreatedById = by,
        Url = Address(target.Letter),
        Active = true,
        Secret = "whsec_" + target.Letter,
        CreatedAt = AceGraphServer.Start.AddDays(-1),
    };

    public static WebhookDelivery Delivery(Target target, long webhook, long change) => new()
    {
        Id = Number(target),
        WebhookId = webhook,
        ChangeId = change,
        Attempt = 1,
        Status = WebhookDeliveryStatus.Delivered,
        CreatedAt = AceGraphServer.Start.AddDays(-1),
        At = AceGraphServer.Start.AddDays(-1),
        HttpStatus = 200,
    };

    public static BulkImport Import(Target target, long partner, long by) => new()
    {
        Id = Number(target),
        PartnerId = partner,
        CreatedById = by,
        FileName = Cell(target.Letter) + ".csv",
        Status = ImportStatus.Ready,
        Roles = [UserRole.AllianceLead, UserRole.AceManager, UserRole.AceUser],
        Headings = """["Partner Project Title", "Customer Company Name"]""",
        Mapping = """["Partner Project Title", "Customer Company Name"]""",
        Counts = new() { Total = 1, Valid = 1 },
    };

    /// <summary>One whose row found its record as it says, and so is taken back without more.</summary>
    public static BulkImport Committed(BulkImport import)
    {
        (import.Status, import.Counts) = (ImportStatus.Committed, new() { Total = 1, Updated = 1 });
        return import;
    }

    public static ImportRow ImportRow(Target target, bool isWritten) => new()
    {
        ImportId = Number(target),
        Number = 1,
        Line = 2,
        Status = isWritten ? ImportRowStatus.Updated : ImportRowStatus.Valid,
        OpportunityId = isWritten ? 101 : null,
        Cells = $"""["{Cell(target.Letter)}", "Customer"]""",
        Fingerprint = target.Letter,
    };

    private static long Number(Target import) => long.Parse(import.Id[1..], CultureInfo.InvariantCulture);

    public static SupportTicket Ticket(Target target, long by) => new()
    {
        Id = long.Parse(target.Id[1..], CultureInfo.InvariantCulture),
        PartnerId = 1,
        OpenedById = by,
        OpenedAt = AceGraphServer.Start.AddDays(-1),
        Text = Question(target.Letter),
        ErrorCodes = [ErrorCode.NotApproved],
    };

    /// <summary>Sent, so that nothing is done with it.</summary>
    public static Message Message(Target target, long? partner, long? user, string subject) => new()
    {
        Id = long.Parse(target.Id[1..], CultureInfo.InvariantCulture),
        Cause = target.Id,
        PartnerId = partner,
        UserId = user,
        SubjectId = subject,
        To = MutationInput.MemberEmail,
        Title = News(target.Letter),
        Text = News(target.Letter),
        Status = MessageStatus.Sent,
        CreatedAt = AceGraphServer.Start.AddDays(-1),
        SentAt = AceGraphServer.Start.AddDays(-1),
    };

    public static string News(string letter) => $"News of {letter}.";

    public static string Question(string letter) => $"Question of {letter}.";

    public static string Title(string letter) => "Pipeline " + letter;

    public static string Company(string letter) => "Client " + letter;

    private static Change Of(long partner, Change change)
    {
        change.PartnerId = partner;
        return change;
    }

    private static Change Change(long id, string subject, params FieldChange[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            (fields[i].Position, fields[i].SubjectId) = (i, subject);
        }

        return new()
        {
            Id = id,
            Type = ChangeType.OpportunityUpdated,
            At = AceGraphServer.Start.AddDays(-1),
            ActorId = 13,
            SubjectId = subject,
            PartnerId = 1,
            Version = 1,
            Fields = [.. fields],
        };
    }

    private static void Name(Customer customer, string letter) => (customer.CompanyName, customer.Website, customer.Domain) =
        (Company(letter), $"https://customer-{letter}.example".ToLowerInvariant(), $"customer-{letter}.example".ToLowerInvariant());

    private static void Hide(Customer customer)
    {
        (customer.Address.Street, customer.Address.City, customer.Address.PostalCode) = (World.Hidden, World.Hidden, World.Hidden);
        customer.AwsAccountId = World.Hidden;
        customer.Contact = new Contact { FirstName = World.Hidden, LastName = World.Hidden, Title = World.Hidden, Email = World.Hidden, Phone = World.Hidden };
    }

    private static Invitation Invitation(InvitationStatus status) => new()
    {
        Status = status,
        SharedById = 26,
        SharedAt = AceGraphServer.Start.AddDays(-1),
        RespondBy = AceGraphServer.Start.AddDays(6),
    };
}
