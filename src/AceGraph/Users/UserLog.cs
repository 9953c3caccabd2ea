using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Picklists;

namespace AceGraph.Users;

/// <summary>Changes of users in the log.</summary>
internal static class UserLog
{
    /// <summary>Counts a change of the user, a new version, and logs it.</summary>
    public static void Touch(this Act act, ChangeType type, User user, params FieldChange[] fields)
    {
        user.Version++;
        act.Record(type, user, fields);
    }

    /// <summary>Logs what is no new version: the first one of a user, or a letter sent again.</summary>
    public static void Record(this Act act, ChangeType type, User user, params FieldChange[] fields) => act.Record(
        new Change { Type = type, SubjectId = NodeId.Format(NodeId.User, user.Id), PartnerId = user.PartnerId, Version = user.Version }, fields);

    /// <summary>Gives the user a new set of roles.</summary>
    public static FieldChange SetRoles(this Act act, User user, IEnumerable<UserRole> roles)
    {
        var before = user.Roles;
        (user.Roles, user.RolesSince) = ([.. roles.Distinct().Order()], act.Now);
        return LoggedField.Of("roles", Names(before), Names(user.Roles));
    }

    /// <returns>Those that are changed by it.</returns>
    public static IReadOnlyList<FieldChange> SetTexts(User user, string name, string? title)
    {
        List<FieldChange> fields = [];
        if (user.Name != name)
        {
            fields.Add(LoggedField.Of("name", user.Name, name));
        }

        if (user.Title != title)
        {
            fields.Add(LoggedField.Of("title", user.Title, title));
        }

        (user.Name, user.Title) = (name, title);
        return fields;
    }

    public static FieldChange SetStatus(User user, UserStatus status)
    {
        var before = user.Status;
        user.Status = status;
        return LoggedField.Of("status", before, status);
    }

    private static string[] Names(List<UserRole> roles) => [.. roles.Select(UserRolePicklist.ToWireName)];
}
