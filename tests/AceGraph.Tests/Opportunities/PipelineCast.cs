using AceGraph.Data;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Solutions;
using AceGraph.Tests.Harness;
using AceGraph.Users;

namespace AceGraph.Tests.Opportunities;

/// <summary>The <see cref="Cast"/> with terms accepted, and who else the mutations tell apart.</summary>
public static class PipelineCast
{
    /// <summary>ACE Manager of Northwind, U15.</summary>
    public const string Manager = "manager@northwind.example";

    /// <summary>A second ACE User of Northwind, U16.</summary>
    public const string OtherUser = "user2@northwind.example";

    /// <summary>Technical Staff of Northwind: no pipeline access, U17.</summary>
    public const string Technical = "tech@northwind.example";

    /// <summary>ACE Manager of Fabrikam (Centralized), U22.</summary>
    public const string CentralizedManager = "manager@fabrikam.example";

    /// <summary>Alliance Lead of Tailspin, whose terms are not accepted, U41.</summary>
    public const string WithoutTerms = "lead@tailspin.example";

    /// <summary>AWS Sales, U32.</summary>
    public const string Sales = "sales@aws.example";

    /// <summary>A second AWS Validator, U33.</summary>
    public const string OtherValidator = "validator2@aws.example";

    /// <summary>Adds all of them, and solutions 701 to 712 of Northwind (712 inactive), 721 of Fabrikam.</summary>
    public static async Task AddAsync(AceGraphContext db)
    {
        await Cast.AddAsync(db);
        foreach (var partner in db.Partners.Local)
            partner.TermsAcceptedAt = AceGraphServer.Start.AddYears(-1);
        db.Partners.Local.First(p => p.Id == 1).Domains.Add(
            new() { Id = 801, PartnerId = 1, Name = "northwind.example", RegisteredAt = AceGraphServer.Start.AddYears(-1) });
        db.Partners.Add(new Partner { Id = 4, Name = "Tailspin Apps" });
        db.Users.AddRange(
            Of(15, Manager, 1, UserRole.AceManager),
            Of(16, OtherUser, 1, UserRole.AceUser),
            Of(17, Technical, 1, UserRole.TechnicalStaff),
            Of(22, CentralizedManager, 2, UserRole.AceManager),
            Of(41, WithoutTerms, 4, UserRole.AllianceLead),
            new User { Id = 32, Email = Sales, Name = Sales, AwsRole = AwsRole.Sales },
            new User { Id = 33, Email = OtherValidator, Name = OtherValidator, AwsRole = AwsRole.Validator });
        db.Solutions.AddRange(Enumerable.Range(701, 12).Select(id => new Solution { Id = id, PartnerId = 1, Name = $"Solution {id}", Active = id != 712 }));
        db.Solutions.Add(new Solution { Id = 721, PartnerId = 2, Name = "Fabrikam Insight" });
    }

    private static User Of(long id, string email, long partner, params UserRole[] roles) =>
        new() { Id = id, Email = email, Name = email, PartnerId = partner, Roles = [.. roles] };
}
