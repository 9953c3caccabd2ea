namespace AceGraph.Analyzers.Generation;

/// <summary>The generated class of one picklist.</summary>
internal static class PicklistSource
{
    public static string FileNameOf(PicklistModel picklist)
    {
        var model = picklist.Enum;
        return (model.Namespace.Length > 0 ? model.Namespace + "." : "") + model.ClassName + ".g.cs";
    }

    public static void Write(SourceWriter source, PicklistModel picklist, bool withJson)
    {
        Begin(source, picklist.Enum);
        WriteList(source, picklist);
        WriteSwitch(source, picklist, "ToWireName", "The name in the schema.", value => value.WireName);
        WriteSwitch(source, picklist, "ToLabel", "The exact text, as CRMs and CSV files write it.", value => value.Label);
        WriteDeprecation(source, picklist);
        WriteParser(source, picklist, "TryParseWireName", "name", "Takes the exact name of a value in the schema.", value => value.WireName);
        WriteParser(source, picklist, "TryParseLabel", "label", "Takes the exact text of a value: case, spaces and signs count.", value => value.Label);
        if (withJson)
        {
            JsonSource.Write(source, picklist.Enum);
        }

        GenericSource.Write(source, picklist.Enum);
        source.Close();
        if (picklist.Enum.Namespace.Length > 0)
        {
            source.Close();
        }
    }

    private static void Begin(SourceWriter source, EnumModel model)
    {
        if (model.Namespace.Length > 0)
        {
            source.Line($"namespace {model.Namespace}").Open();
        }

        source.Line($"/// <summary>The names and texts of <see cref=\"{model.QualifiedType}\"/> in the schema and in files.</summary>");
        source.Line(Generated.Attribute);
        source.Line($"{model.Modifier} static partial class {model.ClassName}").Open();
        source.Line("/// <summary>The name of the picklist in the schema.</summary>");
        source.Line($"public const string Name = {Token.Literal(model.Picklist)};").Line();
    }

    private static void WriteList(SourceWriter source, PicklistModel picklist)
    {
        var type = picklist.Enum.QualifiedType;
        source.Line("/// <summary>Every value, in the order of the enum.</summary>");
        source.Line($"public static global::System.Collections.Generic.IReadOnlyList<{type}> All {{ get; }} = global::System.Array.AsReadOnly(new {type}[]").Open();
        foreach (var value in picklist.Values)
        {
            source.Line($"{type}.{value.Member},");
        }

        source.Close(");").Line();
    }

    private static void WriteSwitch(SourceWriter source, PicklistModel picklist, string method, string summary, Func<ValueModel, string> text)
    {
        var type = picklist.Enum.QualifiedType;
        source.Line($"/// <summary>{summary}</summary>");
        source.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The number is none of the enum's.</exception>");
        source.Line($"public static string {method}(this {type} value) => value switch").Open();
        foreach (var value in picklist.Values)
        {
            source.Line($"{type}.{value.Member} => {Token.Literal(text(value))},");
        }

        var message = Token.Literal($"The picklist {picklist.Enum.Picklist} has no value of this number.");
        source.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, {message}),").Close(";").Line();
    }

    private static void WriteDeprecation(SourceWriter source, PicklistModel picklist)
    {
        var type = picklist.Enum.QualifiedType;
        var deprecated = picklist.Values.Where(value => value.IsDeprecated).Select(value => $"{type}.{value.Member}").ToArray();
        source.Line("/// <summary>Whether the value may be read but is not to be written any more.</summary>");
        source.Line($"public static bool IsDeprecated(this {type} value) =>");
        source.Line(deprecated.Length == 0 ? "    false;" : $"    value is {string.Join(" or ", deprecated)};").Line();
    }

    private static void WriteParser(
        SourceWriter source, PicklistModel picklist, string method, string parameter, string summary, Func<ValueModel, string> text)
    {
        var type = picklist.Enum.QualifiedType;
        source.Line($"/// <summary>{summary}</summary>");
        source.Line($"public static bool {method}(string? {parameter}, out {type} value)").Open();
        source.Line($"switch ({parameter})").Open();
        // Of two values with one text the first counts; ACE0010 reports it.
        foreach (var value in picklist.Values.GroupBy(text, StringComparer.Ordinal).Select(values => values.First()))
        {
            source.Line($"case {Token.Literal(text(value))}: value = {type}.{value.Member}; return true;");
        }

        source.Line("default: value = default; return false;").Close().Close().Line();
    }
}
