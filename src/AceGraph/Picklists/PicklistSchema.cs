using GraphQL.Types;

namespace AceGraph.Picklists;

public static class PicklistSchema
{
    /// <summary>Puts every picklist into the schema, also those that no field uses, and maps the enums to them.</summary>
    public static void AddPicklists(this ISchema schema)
    {
        schema.Directives.Register(new PicklistDirective(), new LabelDirective());
        foreach (var picklist in PicklistCatalog.All)
        {
            var type = typeof(PicklistEnumType<>).MakeGenericType(picklist.ClrType);
            schema.RegisterTypeMapping(picklist.ClrType, type);
            schema.RegisterType(type);
        }
    }
}
