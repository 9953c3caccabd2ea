using System.CommandLine;
using System.CommandLine.Parsing;
using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Commands;

/// <summary><c>user add</c>: a user of a partner or of AWS who can sign in at once.</summary>
internal sealed class UserAddCommand : Command
{
    private readonly Option<string> _email = CommonOptions.Email("Unique over all partners.");
    private readonly Option<string> _name = new("--name") { Description = "Full name.", Required = true };
    private readonly Option<string?> _partner = new("--partner") { Description = "Name of the user's partner." };
    private readonly Option<string[]> _roles = new("--role")
    {
        Description = $"Roles in the partner: {CommonOptions.Names<UserRole>()}.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _awsSide = new("--aws-role") { Description = $"For a user of AWS: {CommonOptions.Names<AwsRole>()}." };

    public UserAddCommand(TimeProvider time)
        : base("add", "Add a user, of a partner (--partner, --role) or of AWS (--aws-role).")
    {
        var data = CommonOptions.Data();
        foreach (var option in new Option[] { _email, _name, _partner, _roles, _awsSide, data })
            Options.Add(option);
        Validators.Add(CheckSide);
        SetAction(async (result, cancellation) =>
        {
            var user = Read(result, time.GetUtcNow());
            await using var installation = await Installation.OpenAsync(result.GetRequiredValue(data), time, cancellation);
            await installation.Lane.RunAsync(
                scope => AddAsync(scope.Db, installation.Ids, user, result.GetValue(_partner), cancellation), _ => true, cancellation);
            await result.InvocationConfiguration.Output.WriteLineAsync($"User {user.Email} is U{user.Id}.");
        });
    }

    private void CheckSide(CommandResult result)
    {
        var (ofPartner, ofAws) = (result.GetResult(_partner) is not null, result.GetResult(_awsSide) is not null);
        var hasRoles = result.GetResult(_roles) is not null;
        if (ofPartner == ofAws || ofPartner != hasRoles)
            result.AddError("Give --partner with --role, or --aws-role alone.");
    }

    private User Read(ParseResult result, DateTimeOffset now) => new()
    {
        Email = NewUser.Email(_email.Name, result.GetRequiredValue(_email)),
        Name = NewUser.Name(_name.Name, result.GetRequiredValue(_name)),
        Roles = [.. (result.GetValue(_roles) ?? []).Select(r => CommonOptions.Pick<UserRole>(_roles.Name, r)).Distinct().Order()],
        AwsRole = result.GetValue(_awsSide) is { } role ? CommonOptions.Pick<AwsRole>(_awsSide.Name, role) : null,
        RolesSince = now,
    };

    private static async Task<bool> AddAsync(
        AceGraphContext db, IdGenerator ids, User user, string? partner, CancellationToken cancellation)
    {
        if (partner is not null)
        {
            var found = await db.Partners.FirstOrDefaultAsync(p => p.Name == partner, cancellation)
                ?? throw new Refusal($"There is no partner {partner}: make it with 'partner create', or see its exact name there.");
            user.PartnerId = found.Id;
            CheckSeats(user, await db.Users.Where(u => u.PartnerId == found.Id && u.Status != UserStatus.Disabled).ToListAsync(cancellation));
        }

        user.Id = ids.Next();
        await NewUser.AddAsync(db, user, cancellation);
        return true;
    }

    /// <summary>Rules section 1: one Alliance Lead, at most 20 of Alliance Team and of ACE Manager.</summary>
    private static void CheckSeats(User user, List<User> others)
    {
        if (user.Roles.Contains(UserRole.AllianceLead))
            throw new Refusal("--role cannot be ALLIANCE_LEAD: 'partner create' makes the one that a partner has.");
        foreach (var role in user.Roles)
        {
            if (others.Count(o => o.Roles.Contains(role)) >= SeatRules.Limit(role))
                throw new Refusal($"All {SeatRules.Limit(role)} seats of {role.ToWireName()} are taken: free one first.");
        }
    }
}
