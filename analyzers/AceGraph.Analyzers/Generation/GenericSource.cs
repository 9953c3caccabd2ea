namespace AceGraph.Analyzers.Generation;

/// <summary>The picklist as an object, for code that is the same for every picklist.</summary>
internal static class GenericSource
{
    public static void Write(SourceWriter source, EnumModel model)
    {
        var type = model.QualifiedType;
        source.Line($"internal static readonly global::AceGraph.Contracts.IPicklist<{type}> Instance = new Implementation();").Line();
        source.Line($"private sealed class Implementation : global::AceGraph.Contracts.IPicklist<{type}>").Open();
        source.Line($"public string Name => {model.QualifiedClass}.Name;").Line();
        source.Line($"public global::System.Collections.Generic.IReadOnlyList<{type}> All => {model.QualifiedClass}.All;").Line();
        Forward(source, model, "string ToWireName", $"{type} value", "ToWireName(value)");
        Forward(source, model, "string ToLabel", $"{type} value", "ToLabel(value)");
        Forward(source, model, "bool IsDeprecated", $"{type} value", "IsDeprecated(value)");
        Forward(source, model, "bool TryParseWireName", $"string? name, out {type} value", "TryParseWireName(name, out value)");
        Forward(source, model, "bool TryParseLabel", $"string? label, out {type} value", "TryParseLabel(label, out value)");
        source.Close();
    }

    private static void Forward(SourceWriter source, EnumModel model, string method, string parameters, string call) =>
        source.Line($"public {method}({parameters}) => {model.QualifiedClass}.{call};").Line();
}
