namespace AceGraph.Analyzers.Sdl;

/// <summary>A type as a field names it: <c>[Stage!]!</c>.</summary>
/// <param name="Name">The named type; null for a list.</param>
/// <param name="Item">What a list holds; null for a named type.</param>
/// <param name="NonNull">Whether a <c>!</c> follows.</param>
internal sealed record SdlTypeReference(string? Name, SdlTypeReference? Item, bool NonNull)
{
    public override string ToString() => (Item is null ? Name : $"[{Item}]") + (NonNull ? "!" : "");
}
