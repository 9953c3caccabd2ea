using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Numbers;

/// <summary>
/// A committed file <c>*.picklists.lock</c> with the numbers that are stored: lines <c>Namespace.Stage.Qualified = 2</c>, and comments
/// behind a #.
/// </summary>
internal sealed class NumberLock
{
    private const string Extension = ".picklists.lock";

    private static readonly ConditionalWeakTable<SourceText, NumberLock> Read = new();

    private NumberLock(SourceText text)
    {
        var read = text.Lines.Select(NumberLockLine.Read).OfType<NumberLockLine>().ToArray();
        var known = new HashSet<string>(StringComparer.Ordinal);
        Text = text;
        Lines = read.Where(line => line.Problem is null && known.Add(line.Key)).ToImmutableArray();
        Problems = read
            .Select(line => line.Problem is null && !Lines.Contains(line) ? line with { Problem = $"'{line.Key}' has a number already" } : line)
            .Where(line => line.Problem is not null)
            .ToImmutableArray();
    }

    public SourceText Text { get; }

    /// <summary>The numbers, in the file's order.</summary>
    public ImmutableArray<NumberLockLine> Lines { get; }

    /// <summary>Lines that say no number.</summary>
    public ImmutableArray<NumberLockLine> Problems { get; }

    public static bool IsLock(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the file says; null where it cannot be read, which the compiler itself reports.</summary>
    public static NumberLock? Get(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Read.GetValue(text, source => new NumberLock(source)) : null;
}
