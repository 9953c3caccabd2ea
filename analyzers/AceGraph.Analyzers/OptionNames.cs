namespace AceGraph.Analyzers;

/// <summary>The options of .editorconfig and .globalconfig.</summary>
internal static class OptionNames
{
    /// <summary>In a section for files: whether they are schema files.</summary>
    public const string Schema = "acegraph_schema";

    /// <summary>How a wire name follows from a member's name.</summary>
    public const string Naming = "acegraph_naming";

    /// <summary>Where the texts of the values are: attribute, schema or none.</summary>
    public const string LabelSource = "acegraph_label_source";

    /// <summary>In which order members are to stand: schema, alphabetical or any.</summary>
    public const string ValueOrder = "acegraph_value_order";

    /// <summary>Which string literals are looked at: all, labels, names or none.</summary>
    public const string StringLiterals = "acegraph_string_literals";

    /// <summary>Whether the project owns the contract, so that every picklist needs an enum.</summary>
    public const string OwnsContract = "acegraph_owns_contract";

    /// <summary>The same as a property of the project file.</summary>
    public const string OwnsContractProperty = "build_property.AceGraphOwnsContract";

    /// <summary>Names of the generic types that stand for a value that may be absent.</summary>
    public const string OptionalTypes = "acegraph_optional_types";
}
