using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace AceGraph.Api.Types;

/// <summary>An object type of the contract whose fields read as they do there.</summary>
public abstract class ObjectType<T> : ObjectGraphType<T>
{
    protected ObjectType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    protected FieldBuilder<T, object> Field(string name, string type, string description) =>
        Field(name, Sdl.Type(type)).Description(description);

    protected void Field(string name, string type, string description, Func<T, object?> value) =>
        Field(name, type, description).Resolve(new ValueResolver<T>(value));

    /// <summary>A value that depends on who asks and when, or that is loaded in a batch.</summary>
    protected void Field(string name, string type, string description, Func<T, IResolveFieldContext<T>, object?> value) =>
        Field(name, type, description).Resolve(c => value(c.Source, c));
}
