using AceGraph.Data;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Tests.Harness;

/// <summary>A few partners and users, enough to tell who may do what; ids are stable.</summary>
public static class Cast
{
    /// <summary>Alliance Lead and ACE User of Northwind (De-Centralized).</summary>
    public const string Lead = "lead@northwind.example";

    /// <summary>ACE User of Northwind.</summary>
    public const string AceUser = "user1@northwind.example";

    /// <summary>ACE User of Fabrikam (Centralized).</summary>
    public const string CentralizedUser = "user1@fabrikam.example";

    /// <summary>Invited to Northwind, not yet signed in.</summary>
    public const string Invited = "invited@northwind.example";

    /// <summary>Disabled at Northwind.</summary>
    public const string Gone = "gone@northwind.example";

    /// <summary>AWS Validator.</summary>
    public const string Validator = "validator1@aws.example";

    /// <summary>Adds all of them, for <see cref="AceGraphServer.StartAsync"/>.</summary>
    public static Task AddAsync(AceGraphContext db)
    {
        db.Partners.Add(new Partner { Id = 1, Name = "Northwind Cloud" });
        db.Partners.Add(new Partner { Id = 2, Name = "Fabrikam Data", PipelineModel = PipelineModel.Centralized });
        db.Users.AddRange(
            Of(11, Lead, 1, UserRole.AllianceLead, UserRole.AceUser),
            Of(12, AceUser, 1, UserRole.AceUser),
            Of(21, CentralizedUser, 2, UserRole.AceUser),
            With(Of(13, Invited, 1, UserRole.AceUser), UserStatus.Invited),
            With(Of(14, Gone, 1, UserRole.AceUser), UserStatus.Disabled),
            new User { Id = 31, Email = Validator, Name = Validator, AwsRole = AwsRole.Validator });
        return Task.CompletedTask;
    }

    private static User Of(long id, string email, long partner, params UserRole[] roles) =>
        new() { Id = id, Email = email, Name = email, PartnerId = partner, Roles = [.. roles] };

    private static User With(User user, UserStatus status)
    {
        user.Status = status;
        return user;
    }
}
