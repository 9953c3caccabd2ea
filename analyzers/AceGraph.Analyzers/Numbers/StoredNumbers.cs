using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Numbers;

/// <summary>The stored numbers of a project: what all its lock files say.</summary>
internal sealed class StoredNumbers
{
    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly ILookup<string, StoredNumber> _byEnum;

    private StoredNumbers(IEnumerable<StoredNumber> numbers) => _byEnum = numbers.ToLookup(number => number.Line.Enum, StringComparer.Ordinal);

    public bool IsEmpty => _byEnum.Count == 0;

    public static StoredNumbers Get(ImmutableArray<AdditionalText> files, CancellationToken cancellation) => new(
        from file in files
        where NumberLock.IsLock(file)
        let numbers = NumberLock.Get(file, cancellation)
        where numbers is not null
        from line in numbers.Lines
        select new StoredNumber(file.Path, numbers.Text, line));

    /// <summary>The type of a full name, whose dots may be those of namespaces or of types.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string fullName)
    {
        var name = fullName;
        while (true)
        {
            if (compilation.Assembly.GetTypeByMetadataName(name) is { } type)
            {
                return type;
            }

            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    /// <summary>The stored numbers of an enum, in the order of the files.</summary>
    public IEnumerable<StoredNumber> Of(INamedTypeSymbol symbol) => IsEmpty ? [] : _byEnum[symbol.ToDisplayString(FullName)];
}

/// <summary>A stored number and where that is said.</summary>
internal sealed record StoredNumber(string Path, SourceText Text, NumberLockLine Line)
{
    public Location Location => PlaceOf(Path, Text, Line.Span);

    /// <summary>The place as messages write it: <c>crm.picklists.lock(3,1)</c>.</summary>
    public string Place
    {
        get
        {
            var start = Location.GetLineSpan().StartLinePosition;
            return $"{System.IO.Path.GetFileName(Path)}({start.Line + 1},{start.Character + 1})";
        }
    }

    public static Location PlaceOf(string path, SourceText text, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
