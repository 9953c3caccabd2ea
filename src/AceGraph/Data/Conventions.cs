using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Messages;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Users;
using AceGraph.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AceGraph.Data;

/// <summary>How CLR types are stored, alike in every database: enums by wire name, instants as Unix milliseconds, lists as words.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configuration.Properties<DateOnly>().HaveConversion<DayConverter>();
        configuration.Properties<List<long>>().HaveConversion<IdsConverter, ListComparer<long>>();
        configuration.Properties<List<string>>().HaveConversion<WordsConverter, ListComparer<string>>();
        configuration.Properties<List<Designation>>().HaveConversion<JsonConverter<List<Designation>>, ListComparer<Designation>>();
        configuration.Properties<List<SupportContact>>().HaveConversion<JsonConverter<List<SupportContact>>, ListComparer<SupportContact>>();
        foreach (var type in Enums())
        {
            configuration.Properties(type).HaveConversion(typeof(WireNameConverter<>).MakeGenericType(type)).HaveMaxLength(100);
            configuration.Properties(typeof(List<>).MakeGenericType(type))
                .HaveConversion(typeof(WireNamesConverter<>).MakeGenericType(type), typeof(ListComparer<>).MakeGenericType(type));
        }
    }

    public static void NameInSnakeCase(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            entity.SetTableName(SnakeCase(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.Name));
            }

            NameComplex(entity.GetComplexProperties(), "");
        }
    }

    private static void NameComplex(IEnumerable<IMutableComplexProperty> complexes, string prefix)
    {
        foreach (var complex in complexes)
        {
            var path = prefix + SnakeCase(complex.Name) + "_";
            foreach (var property in complex.ComplexType.GetProperties())
            {
                property.SetColumnName(path + SnakeCase(property.Name));
            }

            NameComplex(complex.ComplexType.GetComplexProperties(), path);
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static IEnumerable<Type> Enums() =>
        typeof(Stage).Assembly.GetTypes().Where(t => t.IsEnum && t.Namespace == typeof(Stage).Namespace)
            .Concat([typeof(PartnerTier), typeof(UserStatus), typeof(ChangeType), typeof(DomainRequestKind), typeof(DomainRequestStatus)])
            .Concat([typeof(JumpstartStepKey), typeof(ErrorCode), typeof(WebhookDeliveryStatus), typeof(MessageStatus)])
            .Concat([typeof(ImportStatus), typeof(ImportRowStatus)]);
}
