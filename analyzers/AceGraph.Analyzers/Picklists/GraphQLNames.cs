using System.Text;

namespace AceGraph.Analyzers.Picklists;

/// <summary>What GraphQL allows as the name of an enum value.</summary>
internal static class GraphQLNames
{
    /// <summary>What keeps a text from being the name of an enum value; null where nothing does.</summary>
    public static string? Problem(string name) => name switch
    {
        "" => "a name has at least one character",
        "true" or "false" or "null" => $"{name} is a literal of its own",
        _ when name.StartsWith("__", StringComparison.Ordinal) => "names that start with two underscores are reserved",
        _ when IsDigit(name[0]) => "a name does not start with a digit",
        _ => BadCharacter(name) is { } bad ? $"a name has only the letters A to Z, digits and underscores, not {bad}" : null,
    };

    /// <summary>The nearest text that is allowed, in the case of the naming; null where that would be a guess.</summary>
    public static string? Allowed(string name, Naming naming)
    {
        if (name.Any(letter => char.IsLetter(letter) && !IsNameCharacter(letter)))
        {
            return null;
        }

        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (IsNameCharacter(letter) && letter != '_')
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[text.Length - 1] != '_')
            {
                text.Append('_');
            }
        }

        var allowed = InCase(text.ToString().TrimEnd('_'), naming);
        allowed = allowed.Length > 0 && IsDigit(allowed[0]) ? "_" + allowed : allowed;
        return Problem(allowed) is null ? allowed : null;
    }

    private static string InCase(string name, Naming naming) => naming switch
    {
        Naming.UpperSnakeCase => name.ToUpperInvariant(),
        Naming.LowerSnakeCase => name.ToLowerInvariant(),
        _ => name,
    };

    private static string? BadCharacter(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsNameCharacter(name[i]))
            {
                return Spelling.CodePoint(name, i);
            }
        }

        return null;
    }

    private static bool IsNameCharacter(char letter) =>
        letter is '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || IsDigit(letter);

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
