using GraphQL;
using GraphQL.Types;

namespace AceGraph.Tests.Visibility;

/// <summary>The least input that a mutation can take on a record, made from its input type.</summary>
internal static class MutationInput
{
    public const string TakenOffer = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-taken";
    public const string MemberEmail = "pat@aws.example";

    private const string FreeOffer = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-free";

    /// <summary>Optional fields without which a mutation has nothing to do.</summary>
    private static readonly string[] Wanted = ["customerActions", "companyName", "status", "disqualifiedReason", "title", "timeZone", "csv"];

    /// <summary>A seat of a team is given where it is about one.</summary>
    public static object Of(IInputObjectGraphType input, Target target, string? seat = null) => input.Name == "OpportunityInput"
        ? new { title = WorldRecords.Title(target.Letter), additionalComments = "Looked at.", customer = new { companyName = WorldRecords.Company(target.Letter) } }
        : input.Fields
            .Where(f => (f.ResolvedType is NonNullGraphType && f.DefaultValue is null) || Wanted.Contains(f.Name))
            .ToDictionary(f => f.Name, f => f.Name == "role" && seat is not null ? seat : Value(f, target));

    private static object Value(FieldType field, Target target)
    {
        var type = field.ResolvedType!.GetNamedType();
        var value = type is IInputObjectGraphType nested ? Of(nested, target) : Leaf(field.Name, type, target);
        return (field.ResolvedType is NonNullGraphType required ? required.ResolvedType : field.ResolvedType) is ListGraphType ? new[] { value } : value;
    }

    private static object Leaf(string name, IGraphType type, Target target) => (name, type) switch
    {
        ("arn", _) => FreeOffer,
        ("crmId", _) => target.CrmId,
        ("toUserId" or "ownerId", _) => target.Letter switch { "G" or "H" or "L" => "U22", "I" => "U23", _ => "U13" },
        ("partnerId", _) => "P1",
        ("email", _) => MemberEmail,
        ("status", EnumerationGraphType { Name: "LeadStatus" }) => "DISQUALIFIED",
        ("domain", _) => "new.example",
        ("csv", _) => "Partner Project Title,Customer Company Name\nSample,Sample\n",
        ("column", _) => "Partner Project Title",
        ("timeZone", _) => "Europe/Berlin",
        (_, EnumerationGraphType { Name: "Stage" }) => "TECHNICAL_VALIDATION",
        (_, EnumerationGraphType { Name: "UserRole" }) => "CHANNEL_USER",
        (_, EnumerationGraphType choice) => choice.Values.First().Name,
        (_, BooleanGraphType) => true,
        (_, IntGraphType) => 1,
        (_, IdGraphType) => target.Id,
        (_, StringGraphType) => "Sample",
        (_, { Name: "Date" }) => "2027-01-01",
        (_, { Name: "URL" }) => "https://example.com",
        _ => throw new InvalidOperationException($"Input field {name} of type {type.Name} has no sample."),
    };
}
