using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>
/// The type system part of GraphQL's grammar by recursive descent. A method that answers false has reported what is wrong
/// and stands at the token at fault; whoever knows where to go on from there does.
/// </summary>
internal sealed partial class SdlParser
{
    private const int DepthCap = 200;

    private readonly string _text;
    private readonly SdlProblems _problems;
    private readonly SdlLexer _lexer;
    private readonly ImmutableArray<SdlType>.Builder _types = ImmutableArray.CreateBuilder<SdlType>();
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
    private SdlToken _token;
    private SdlToken _previous;

    // Whether the definition being read has anything that could not be.
    private bool _isPartial;

    public SdlParser(string text)
    {
        _text = text;
        _problems = new SdlProblems(text);
        _lexer = new SdlLexer(text, _problems);
        _token = _lexer.Next();
    }

    public SdlDocument ParseDocument(SourceText source)
    {
        while (_token.Kind != SdlTokenKind.End)
        {
            var start = _token.Start;
            ParseDefinition();
            if (_token.Start == start)
            {
                Advance();
            }
        }

        return new SdlDocument(source, _types.ToImmutable(), _problems.ToImmutable());
    }

    private void Advance()
    {
        _previous = _token;
        _token = _lexer.Next();
    }

    private void ReadAgainFrom(int position)
    {
        _problems.ForgetFrom(position);
        _lexer.Position = position;
        Advance();
    }

    private bool At(char sign) => _token.Kind == SdlTokenKind.Sign && _text[_token.Start] == sign;

    private bool AtName => _token.Kind is SdlTokenKind.Name or SdlTokenKind.BadWord;

    private bool AtWord(string word) =>
        _token.Kind == SdlTokenKind.Name
        && _token.End - _token.Start == word.Length
        && string.CompareOrdinal(_text, _token.Start, word, 0, word.Length) == 0;

    private bool Skip(char sign)
    {
        var isThere = At(sign);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    private string TokenText => _text.Substring(_token.Start, _token.End - _token.Start);

    private bool Expected(string what)
    {
        _isPartial = true;
        var isLost = _token.Kind == SdlTokenKind.End && _previous.Kind == SdlTokenKind.OpenString;
        if (!_token.IsReported && !isLost)
        {
            _problems.Add(_token.Start, _token.End, $"Expected {what}, found {Found(_token)}.");
        }

        return false;
    }

    private string Found(SdlToken token) => token.Kind switch
    {
        SdlTokenKind.End => "the end of the file",
        _ when token.IsString => "a string",
        _ => _problems.Show(token.Start, token.End),
    };

    // A null text is a name that was read as one and reported: what it names cannot be counted.
    private bool TryReadName(string what, out string? name, out TextSpan span, string owner = "")
    {
        name = _token.Kind == SdlTokenKind.Name ? TokenText : null;
        span = _token.Span;
        if (!AtName)
        {
            return Expected(owner.Length == 0 ? what : $"{what} of {owner}");
        }

        Advance();
        if (name is not null && _token.Kind == SdlTokenKind.Number && _token.Start == span.End)
        {
            var word = _problems.Show(span.Start, _token.End);
            _problems.Add(span.Start, _token.End, $"The name {word} has '-' (U+002D); a name is of letters A to Z, digits and '_'.");
            name = null;
            Advance();
        }

        _isPartial |= name is null;
        return true;
    }

    private string? ParseDescription()
    {
        if (!_token.IsString)
        {
            return null;
        }

        _isPartial |= _token.Kind == SdlTokenKind.OpenString;
        var description = SdlString.ValueOf(_text, _token);
        Advance();
        return description;
    }
}
