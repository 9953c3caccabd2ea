using AceGraph.Data;
using AceGraph.Opportunities.Fields;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Commands;

/// <summary>Input of the commands that make users, held to the same limits as the contract's.</summary>
internal static class NewUser
{
    private const int MostOfEmail = 80;
    private const int MostOfName = 80;

    /// <summary>Trimmed; a text of one line.</summary>
    public static string Name(string option, string text, int most = MostOfName)
    {
        var name = text.Trim().Normalize();
        return name.Length > 0 && name.EnumerateRunes().Count() <= most && !name.Any(char.IsControl)
            ? name
            : throw new Refusal($"{option} takes 1 to {most} characters on one line.");
    }

    /// <summary>In lower case.</summary>
    public static string Email(string option, string text)
    {
        var email = text.Trim().ToLowerInvariant();
        return email.Length <= MostOfEmail && TextFormat.Email.Fits(email)
            ? email
            : throw new Refusal($"{option} cannot be '{text}': it takes an e-mail address of at most {MostOfEmail} characters.");
    }

    /// <exception cref="Refusal">The e-mail is taken, whichever partner it is of.</exception>
    public static async Task AddAsync(AceGraphContext db, User user, CancellationToken cancellation)
    {
        if (await db.Users.AnyAsync(u => u.Email == user.Email, cancellation))
            throw new Refusal($"There is a user {user.Email} already: take another e-mail.");
        db.Users.Add(user);
    }
}
