namespace AceGraph.Analyzers.Generation;

/// <summary>The converter that reads and writes a picklist in JSON by its wire names; only where the project has System.Text.Json.</summary>
internal static class JsonSource
{
    public static void Write(SourceWriter source, EnumModel model)
    {
        const string Json = "global::System.Text.Json";
        var type = model.QualifiedType;
        source.Line("/// <summary>Reads and writes the value by its name in the schema, also as the key of a dictionary.</summary>");
        source.Line($"public sealed class JsonConverter : {Json}.Serialization.JsonConverter<{type}>").Open();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override {type} Read(ref {Json}.Utf8JsonReader reader, global::System.Type typeToConvert, {Json}.JsonSerializerOptions options) =>");
        source.Line($"    reader.TokenType is {Json}.JsonTokenType.String ? Parse(reader.GetString()) : throw new {Json}.JsonException(\"A value of the picklist \" + Name + \" is written as a string.\");").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override void Write({Json}.Utf8JsonWriter writer, {type} value, {Json}.JsonSerializerOptions options) =>");
        source.Line("    writer.WriteStringValue(ToWireName(value));").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override {type} ReadAsPropertyName(ref {Json}.Utf8JsonReader reader, global::System.Type typeToConvert, {Json}.JsonSerializerOptions options) =>");
        source.Line("    Parse(reader.GetString());").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override void WriteAsPropertyName({Json}.Utf8JsonWriter writer, {type} value, {Json}.JsonSerializerOptions options) =>");
        source.Line("    writer.WritePropertyName(ToWireName(value));").Line();
        source.Line($"private static {type} Parse(string? name) =>");
        source.Line($"    TryParseWireName(name, out var value) ? value : throw new {Json}.JsonException(\"The picklist \" + Name + \" has no value named '\" + name + \"'.\");");
        source.Close().Line();
    }
}
