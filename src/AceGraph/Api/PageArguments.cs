using GraphQL;

namespace AceGraph.Api;

/// <summary>The four arguments of a connection, with sizes already known to be 1 to 100 and not both given.</summary>
public sealed record PageArguments(int? First, string? After, int? Last, string? Before)
{
    public const int DefaultSize = 25;
    public const int MaxSize = 100;

    internal const string BothMessage =
        "Arguments \"first\" and \"last\" were both given: send \"first\" to page forward or \"last\" to page backward.";

    /// <summary>Whether the page is counted from the end.</summary>
    public bool Backward => Last is not null;

    public int Size => Last ?? First ?? DefaultSize;

    /// <summary>Reads the arguments of a connection field.</summary>
    /// <exception cref="GraphQLError">BAD_PAGE_SIZE where a size is not 1 to 100 or both are given.</exception>
    public static PageArguments Read(IResolveFieldContext context)
    {
        var page = new PageArguments(
            context.GetArgument<int?>("first"),
            context.GetArgument<string?>("after"),
            context.GetArgument<int?>("last"),
            context.GetArgument<string?>("before"));
        return Refusal(page.First, page.Last) is { } message ? throw new GraphQLError(ErrorCodes.BadPageSize, message) : page;
    }

    internal static string? Refusal(int? first, int? last) => (first, last) switch
    {
        ({ }, { }) => BothMessage,
        ( < 1 or > MaxSize, _) => SizeMessage("first", first.Value),
        (_, < 1 or > MaxSize) => SizeMessage("last", last.Value),
        _ => null,
    };

    internal static string SizeMessage(string argument, int value) =>
        $"Argument \"{argument}\" is {value}, but a page has 1 to {MaxSize} items: ask for fewer and follow the cursors.";
}
