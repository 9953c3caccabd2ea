using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Picklists;

/// <summary>What .editorconfig says for a file; a value that is none of an option's counts as its default.</summary>
internal sealed record PicklistOptions(Naming Naming, LabelSource LabelSource, ValueOrder ValueOrder, StringLiterals StringLiterals)
{
    public static PicklistOptions Default { get; } = new(Naming.UpperSnakeCase, LabelSource.Attribute, ValueOrder.Schema, StringLiterals.All);

    public static PicklistOptions Of(AnalyzerConfigOptions options) => new(
        Read(options, OptionNames.Naming, Default.Naming),
        Read(options, OptionNames.LabelSource, Default.LabelSource),
        Read(options, OptionNames.ValueOrder, Default.ValueOrder),
        Read(options, OptionNames.StringLiterals, Default.StringLiterals));

    // UpperSnakeCase is written upper_snake_case.
    private static TEnum Read<TEnum>(AnalyzerConfigOptions options, string name, TEnum fallback)
        where TEnum : struct, Enum =>
        options.TryGetValue(name, out var value)
        && Enum.TryParse<TEnum>(value.Trim().Replace("_", ""), ignoreCase: true, out var parsed)
        && Enum.IsDefined(typeof(TEnum), parsed)
            ? parsed
            : fallback;
}

/// <summary>How a wire name follows from the name of a member, here of <c>ClosedLost</c>.</summary>
internal enum Naming
{
    /// <summary><c>CLOSED_LOST</c></summary>
    UpperSnakeCase,

    /// <summary><c>closed_lost</c></summary>
    LowerSnakeCase,

    /// <summary><c>closedLost</c></summary>
    CamelCase,

    /// <summary><c>ClosedLost</c></summary>
    AsWritten,
}

/// <summary>Where the text of a value comes from.</summary>
internal enum LabelSource
{
    /// <summary>From <c>[Label]</c>, which must say what the schema says.</summary>
    Attribute,

    /// <summary>From the schema; <c>[Label]</c> is not needed.</summary>
    Schema,

    /// <summary>Texts are not used.</summary>
    None,
}

/// <summary>In which order the members of an enum are to stand.</summary>
internal enum ValueOrder
{
    Schema,
    Alphabetical,
    Any,
}

/// <summary>Which string literals are looked at where picklists are meant.</summary>
internal enum StringLiterals
{
    All,
    Labels,
    Names,
    None,
}
