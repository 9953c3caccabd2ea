using System.CommandLine;
using AceGraph.Auth;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Commands;

/// <summary><c>token</c>: a token of the built-in issuer, on standard output and nothing else.</summary>
internal static class TokenCommand
{
    private const double MostHours = 24 * 366;

    public static Command Create(TimeProvider time)
    {
        var email = CommonOptions.Email("Who signs in: an active user, or an invited one for the first time.");
        var roles = new Option<string[]>("--roles")
        {
            Description = $"Narrow the token to these of the user's roles: {CommonOptions.Names<UserRole>()}; AWS: {CommonOptions.Names<AwsRole>()}.",
            HelpName = "ROLE",
            AllowMultipleArgumentsPerToken = true,
        };
        var client = new Option<string?>("--client") { Description = "The client that acts for the user, as the change log names it.", HelpName = "NAME" };
        var hours = new Option<double>("--hours") { Description = "How long the token is valid.", DefaultValueFactory = _ => 8 };
        var data = CommonOptions.Data();
        var command = new Command("token", "Print a token of the built-in issuer.") { email, roles, client, hours, data };
        command.SetAction(async (result, cancellation) =>
        {
            var request = new Request(
                result.GetRequiredValue(email), result.GetValue(roles) ?? [], result.GetValue(client), ValidFor(result.GetValue(hours)));
            await using var installation = await Installation.OpenAsync(result.GetRequiredValue(data), time, cancellation);
            await result.InvocationConfiguration.Output.WriteLineAsync(await IssueAsync(installation, request, cancellation));
        });
        return command;
    }

    private static async Task<string> IssueAsync(Installation installation, Request request, CancellationToken cancellation)
    {
        var issuer = installation.Issuer();
        var address = request.Email.ToLowerInvariant();
        if (await new UserLookup(installation.Database).FindAsync(address, cancellation) is not { User: var user })
            throw new Refusal($"There is no user {address}: add one with 'user add', or see tokens.json of the demo.");
        if (user.Status == UserStatus.Disabled)
            throw new Refusal($"The user {address} is disabled: give access again with the mutation enableUser.");
        var roles = request.Roles.Length == 0 ? null : Array.ConvertAll(request.Roles, role => RoleOf(user, role));
        return issuer.Issue(TokenRequest.For(user, request.ValidFor) with { Client = request.Client, Roles = roles });
    }

    private static string RoleOf(User user, string role) =>
        user.PartnerId is null
            ? AwsRolePicklist.ToWireName(CommonOptions.Pick<AwsRole>("--roles", role))
            : UserRolePicklist.ToWireName(CommonOptions.Pick<UserRole>("--roles", role));

    private static TimeSpan ValidFor(double hours) =>
        hours is > 0 and <= MostHours ? TimeSpan.FromHours(hours) : throw new Refusal($"--hours takes a number above 0, at most {MostHours}.");

    private sealed record Request(string Email, string[] Roles, string? Client, TimeSpan ValidFor);
}
