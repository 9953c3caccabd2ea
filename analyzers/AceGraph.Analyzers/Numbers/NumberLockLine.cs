using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Numbers;

/// <summary>A line of a lock file.</summary>
/// <param name="Span">Where it stands, without the spaces around it.</param>
/// <param name="Enum">The full name of the enum; empty where the line says no number.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Number">Its number.</param>
/// <param name="Problem">What keeps the line from saying a number; null where nothing does.</param>
internal sealed record NumberLockLine(TextSpan Span, string Enum, string Member, decimal Number, string? Problem)
{
    public string Key => $"{Enum}.{Member}";

    /// <summary>Null for a line that is empty or a comment.</summary>
    public static NumberLockLine? Read(TextLine line)
    {
        var text = line.ToString();
        var comment = text.IndexOf('#');
        var said = (comment < 0 ? text : text.Substring(0, comment)).Trim();
        if (said.Length == 0)
        {
            return null;
        }

        var span = new TextSpan(line.Start + text.IndexOf(said, StringComparison.Ordinal), said.Length);
        var sides = said.Split('=');
        var name = sides[0].Trim();
        var dot = name.LastIndexOf('.');
        if (sides.Length != 2 || dot <= 0 || !name.Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            return new NumberLockLine(span, "", "", 0, $"Expected 'Namespace.Enum.Member = number', found '{said}'");
        }

        return decimal.TryParse(sides[1].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new NumberLockLine(span, name.Substring(0, dot), name.Substring(dot + 1), number, null)
            : new NumberLockLine(span, "", "", 0, $"Expected a whole number behind '{name} =', found '{sides[1].Trim()}'");
    }
}
