using AceGraph.Errors;
using AceGraph.Opportunities.Fields;
using GraphQL;

namespace AceGraph.Mutations;

/// <summary>A call whose sender may repeat it: the key that the user gave it, and what tells its input from another.</summary>
/// <param name="Mutation">Name of the field, whatever its alias.</param>
/// <param name="Key">As the user chose it; each user has keys of their own.</param>
/// <param name="InputHash">Of the input without the key.</param>
public sealed record KeyedCall(string Mutation, string Key, byte[] InputHash)
{
    public const string Field = "idempotencyKey";

    /// <summary>In code points.</summary>
    public const int MostOfKey = 64;

    /// <summary>For how long a repetition is told from a new call.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The item of a call whose items are transactions of their own.</summary>
    public int Part { get; init; }

    /// <summary>Why the key can be none; such a call is refused.</summary>
    public UserError? Fault { get; init; }

    /// <summary>The call that a field makes; null where it has no key.</summary>
    public static KeyedCall? Of(IResolveFieldContext context)
    {
        var input = context.GetArgument<IDictionary<string, object?>?>("input");
        if (input?.Text(Field) is not { } given)
        {
            return null;
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var key = TextRules.Read(given, Field, MostOfKey, reading);
        if (key is null)
        {
            reading.Refuse(ErrorCode.ValueInvalid, "The idempotency key is blank.", Field, $"Give 1 to {MostOfKey} characters, or leave it out.");
        }

        return new KeyedCall(context.FieldDefinition.Name, key ?? "", Mutations.InputHash.Of(input)) { Fault = reading.Errors.FirstOrDefault() };
    }
}
