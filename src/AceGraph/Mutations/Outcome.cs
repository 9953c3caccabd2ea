using AceGraph.Errors;

namespace AceGraph.Mutations;

/// <summary>
/// What a mutation has come to: a result, or every error that the caller can put right. With errors nothing is written. A repeated call
/// without errors has no result where it is gone or out of sight by now.
/// </summary>
public sealed record Outcome<T>(T? Result, IReadOnlyList<UserError> Errors)
    where T : class
{
    /// <summary>Done all the same, but worth a look.</summary>
    public IReadOnlyList<UserError> Warnings { get; init; } = [];

    /// <summary>Whether a support ticket tells the errors as those of the user's last refused call.</summary>
    public bool IsToldInTickets { get; init; } = true;

    public bool Succeeded => Errors.Count == 0;

    public static implicit operator Outcome<T>(T result) => new(result, []);

    public static implicit operator Outcome<T>(UserError error) => new(null, [error]);

    public static Outcome<T> Refused(IReadOnlyList<UserError> errors) => new(null, errors);
}
