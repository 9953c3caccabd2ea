using System.Text;

namespace AceGraph.Analyzers.Picklists;

/// <summary>Wire names of members, word by word as <c>System.Text.Json</c>'s naming policies cut them.</summary>
internal static class WireNaming
{
    public static string Of(string member, Naming naming) => naming switch
    {
        Naming.LowerSnakeCase => Snake(member).ToLowerInvariant(),
        Naming.CamelCase => Camel(member),
        Naming.AsWritten => member,
        _ => Snake(member).ToUpperInvariant(),
    };

    /// <summary>A member's name for a wire name: <c>CLOSED_LOST</c> is <c>ClosedLost</c>; empty where the name has no letter or digit.</summary>
    public static string MemberFor(string wireName, Naming naming)
    {
        var name = naming is Naming.AsWritten ? wireName : Pascal(wireName, naming is Naming.CamelCase);
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;
    }

    private static string Snake(string member)
    {
        var text = new StringBuilder(member.Length + 8);
        for (var i = 0; i < member.Length; i++)
        {
            if (i > 0 && StartsWord(member, i) && text[text.Length - 1] != '_')
            {
                text.Append('_');
            }

            text.Append(member[i]);
        }

        return text.ToString();
    }

    // A capital starts a word after a small letter or digit, and as the last of a run of capitals before a small letter.
    private static bool StartsWord(string member, int i) =>
        char.IsUpper(member[i])
        && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1])));

    private static string Camel(string member)
    {
        var letters = member.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            var lastOfRun = i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]);
            if (lastOfRun)
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    private static string Pascal(string wireName, bool keepCase)
    {
        var text = new StringBuilder(wireName.Length);
        var starts = true;
        foreach (var letter in wireName)
        {
            if (letter == '_')
            {
                starts = true;
                continue;
            }

            text.Append(starts ? char.ToUpperInvariant(letter) : keepCase ? letter : char.ToLowerInvariant(letter));
            starts = false;
        }

        return text.ToString();
    }
}
