namespace AceGraph.Analyzers;

/// <summary>The id of every rule; each has a page in <c>analyzers/docs</c>.</summary>
internal static class RuleIds
{
    public const string MissingValue = "ACE0001";
    public const string UnknownMember = "ACE0002";
    public const string RenamedValue = "ACE0003";
    public const string NameVariant = "ACE0004";
    public const string LabelDiffers = "ACE0005";
    public const string LabelMissing = "ACE0006";
    public const string DeprecationDiffers = "ACE0007";
    public const string OrderDiffers = "ACE0008";
    public const string InvalidWireName = "ACE0009";
    public const string DuplicateValue = "ACE0010";
    public const string UnstableNumbers = "ACE0011";

    public const string PicklistNotFound = "ACE0020";
    public const string PicklistIsNoEnum = "ACE0021";
    public const string NoSchemaFile = "ACE0022";
    public const string MalformedSchema = "ACE0023";
    public const string DuplicateDefinition = "ACE0024";
    public const string DuplicateBinding = "ACE0025";
    public const string UnboundPicklist = "ACE0026";

    public const string IncompleteSwitch = "ACE0040";
    public const string PicklistLiteral = "ACE0041";
    public const string MisspelledLiteral = "ACE0042";
    public const string UntranslatedPicklist = "ACE0043";
    public const string DeprecatedValue = "ACE0044";

    public const string MissingField = "ACE0060";
    public const string UnknownField = "ACE0061";
    public const string FieldTypeDiffers = "ACE0062";
    public const string FieldDeprecationDiffers = "ACE0063";
}
