using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using GraphQL.Types;

namespace AceGraph.Users;

/// <summary>Changes how a user is named, whatever the status. Roles have a mutation of their own.</summary>
internal static class UpdateUser
{
    public static void AddUpdateUser(this ObjectGraphType mutation) => mutation.AddMutation(
        "updateUser", "UpdateUserInput", "UserPayload", "Changes name and title of a user. Alliance Lead and Alliance Team only.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(UserReplays.Record, a => RunAsync(a, input));
            return new UserPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<User>> RunAsync(Act act, IDictionary<string, object?> input)
    {
        var (user, error) = await UserGate.OpenAsync(act, input.Text("id")!, input.Number("version"));
        if (error is not null)
        {
            return error;
        }

        var texts = new UserTexts();
        var name = input.ContainsKey("name") ? texts.Required(input, "name") : user!.Name;
        var title = input.ContainsKey("title") ? texts.Optional(input, "title") : user!.Title;
        if (texts.Errors.Count > 0)
        {
            return Outcome<User>.Refused(texts.Errors);
        }

        if (UserLog.SetTexts(user!, name, title) is { Count: > 0 } fields)
        {
            act.Touch(ChangeType.UserUpdated, user!, [.. fields]);
        }

        return user!;
    }
}

public sealed class UpdateUserInput : InputType
{
    public UpdateUserInput()
        : base("UpdateUserInput", "How a user is named; an absent field stays as it is.")
    {
        Field("id", "ID!", "The user.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("name", "String", "Full name, at most 80 characters.");
        Field("title", "String", "Job title, at most 80 characters; null clears it.");
        AddIdempotencyKey();
    }
}
