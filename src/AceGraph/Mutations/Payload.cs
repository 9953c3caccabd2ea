using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Errors;

namespace AceGraph.Mutations;

/// <summary>What every payload has.</summary>
[SchemaType]
public record Payload(IReadOnlyList<UserError> Errors);

public abstract class PayloadType<T> : ObjectType<T>
    where T : Payload
{
    protected PayloadType(string name, string description)
        : base(name, description) => Interface<PayloadInterface>();

    /// <summary>Last, as the contract has it.</summary>
    protected void AddErrors() => Field("errors", "[UserError!]!", "Every error that the caller can put right; with any, nothing was written.", p => p.Errors);

    protected void AddWarnings(Func<T, object> warnings) => Field("warnings", "[UserError!]!", "Done all the same, but worth a look.", p => warnings(p));
}
