using GraphQL.Types;

namespace AceGraph.Api.Types;

/// <summary>An input object that keeps which fields were sent, so that absent and null stay apart.</summary>
public abstract class InputType : InputObjectGraphType
{
    protected InputType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    protected void Field(string name, string type, string description, object? byDefault = null) => AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = Sdl.Type(type),
        DefaultValue = byDefault,
    });

    /// <summary>Last, in every input of a mutation.</summary>
    protected void AddIdempotencyKey() => Field(
        "idempotencyKey",
        "String",
        "1 to 64 characters of the caller's choice: the same key with the same input gives the first successful answer again within 24 hours.");
}
