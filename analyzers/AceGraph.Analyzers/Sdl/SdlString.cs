using System.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>What a string of a schema file says.</summary>
internal static class SdlString
{
    /// <summary>The value of a string or block string; null for one that has no end.</summary>
    public static string? ValueOf(string text, SdlToken token) => token.Kind switch
    {
        SdlTokenKind.String => Unescape(text.Substring(token.Start + 1, token.End - token.Start - 2)),
        SdlTokenKind.BlockString => Dedent(text.Substring(token.Start + 3, token.End - token.Start - 6).Replace("\\\"\"\"", "\"\"\"")),
        _ => null,
    };

    private static string Unescape(string raw)
    {
        if (raw.IndexOf('\\') < 0)
        {
            return raw;
        }

        var value = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length;)
        {
            var escape = raw[i] == '\\' ? SdlEscape.Read(raw, i) : new SdlEscape(1, -1);
            if (escape.CodePoint >= 0)
            {
                value.Append(char.ConvertFromUtf32(escape.CodePoint));
            }
            else
            {
                value.Append(raw, i, escape.Length);
            }

            i += escape.Length;
        }

        return value.ToString();
    }

    // The specification's BlockStringValue: the first line takes no part in the common indentation and loses none of it.
    private static string Dedent(string raw)
    {
        if (raw.IndexOf('\n') < 0 && raw.IndexOf('\r') < 0)
        {
            return Blanks(raw) == raw.Length ? "" : raw;
        }

        var lines = raw.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var indent = CommonIndent(lines);
        var first = 0;
        while (first < lines.Length && Blanks(lines[first]) == lines[first].Length)
        {
            first++;
        }

        var end = lines.Length;
        while (end > first && Blanks(lines[end - 1]) == lines[end - 1].Length)
        {
            end--;
        }

        for (var i = Math.Max(first, 1); i < end; i++)
        {
            lines[i] = lines[i].Substring(Math.Min(indent, lines[i].Length));
        }

        return string.Join("\n", lines, first, end - first);
    }

    private static int CommonIndent(string[] lines)
    {
        var common = int.MaxValue;
        for (var i = 1; i < lines.Length; i++)
        {
            var indent = Blanks(lines[i]);
            if (indent < lines[i].Length)
            {
                common = Math.Min(common, indent);
            }
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static int Blanks(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] is ' ' or '\t')
        {
            count++;
        }

        return count;
    }
}
