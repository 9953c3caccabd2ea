using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis.CSharp;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A member for a value, written as the members beside it are.</summary>
/// <param name="Enum">The enum that lacks it.</param>
/// <param name="Value">The value.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its number; null where that follows from its place.</param>
internal sealed record NewMember(BoundEnum Enum, SchemaValue Value, string Name, decimal? Number)
{
    private readonly CSharpText _csharp = new(Enum.Context.Model, Enum.Declaration.OpenBraceToken.Span.End);

    /// <summary>A name for the member that stands for a value, which no member has or gets for an earlier value.</summary>
    public static string NameFor(BoundEnum bound, SchemaValue value)
    {
        var taken = new HashSet<string>(bound.Picklist.Members.Select(member => member.Name), StringComparer.Ordinal);
        var name = "";
        foreach (var missing in bound.Comparison!.Missing)
        {
            name = FreeName(WireNaming.MemberFor(missing.Name, bound.Context.Options.Naming), taken);
            taken.Add(name);
            if (ReferenceEquals(missing, value))
            {
                break;
            }
        }

        return name;
    }

    /// <summary>Its lines, or its one line where it stands among others on one; without the first indentation and the comma.</summary>
    public string ToText(bool inline)
    {
        var attributes = Attributes(describe: UsesDescriptions).ToArray();
        var declaration = Token.Identifier(Name) + (Number is { } number ? $" = {number}" : "");
        if (inline)
        {
            return string.Join(" ", attributes.Append(declaration));
        }

        var comment = UsesDescriptions ? [] : CSharpText.Summary(Value.Description);
        var rest = Enum.Layout.AttributesInline ? [string.Join(" ", attributes.Append(declaration))] : attributes.Append(declaration);
        return string.Join(Enum.Context.NewLine + Enum.Layout.Indentation, comment.Concat(rest));
    }

    private bool UsesDescriptions => Enum.Picklist.Members.Any(member => member.Symbol.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.ComponentModel.DescriptionAttribute"));

    private IEnumerable<string> Attributes(bool describe)
    {
        var options = Enum.Context.Options;
        if (WireNaming.Of(Name, options.Naming) != Value.Name)
        {
            yield return _csharp.WireName(Value.Name);
        }

        if (options.LabelSource is LabelSource.Attribute && Value.Label is { } label)
        {
            yield return _csharp.Label(label, Enum.Picklist.NamesAws ? Value.Aws : null);
        }

        if (describe && Value.Description is { Length: > 0 } description)
        {
            yield return _csharp.Description(description);
        }

        if (Value.Deprecation is { } reason)
        {
            yield return _csharp.Obsolete(reason);
        }
    }

    private static string FreeName(string name, HashSet<string> taken)
    {
        var start = SyntaxFacts.IsValidIdentifier(name) ? name : "Value";
        var free = start;
        for (var i = 1; taken.Contains(free); i++)
        {
            free = i == 1 ? start + "Value" : $"{start}Value{i}";
        }

        return free;
    }
}
