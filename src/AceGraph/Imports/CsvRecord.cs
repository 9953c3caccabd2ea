using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>Where a scan stands within one record (RFC 4180). In the header either separator is one until the counts tell which it is.</summary>
internal sealed class CsvRecord
{
    private enum State
    {
        Start,
        Plain,
        Quoted,
        Closed,
    }

    private State _state;
    private char? _separator;
    private int _commas;
    private int _semicolons;

    public bool IsInQuotes => _state == State.Quoted;

    /// <summary>Line on which the last quoted cell begins.</summary>
    public int QuoteLine { get; private set; }

    /// <summary>Line on which the first sign stands.</summary>
    public int Line { get; private set; }

    /// <summary>The last cell that holds more than blanks, counted from 1; 0 where none does.</summary>
    public int LastUsed { get; private set; }

    public bool IsBlank => LastUsed == 0;
    public int Cells => 1 + (Separator == ',' ? _commas : _semicolons);
    public char Separator => _separator ?? (_semicolons > _commas ? ';' : ',');

    public void Restart(char? separator)
    {
        (_state, _separator, _commas, _semicolons) = (State.Start, separator, 0, 0);
        (Line, LastUsed) = (0, 0);
    }

    public UserError? Take(char sign, int line)
    {
        Line = Line == 0 ? line : Line;
        if (sign == '"')
        {
            return Quote(line);
        }

        if (_state != State.Quoted && IsSeparator(sign))
        {
            Separate(sign);
            return null;
        }

        LastUsed = char.IsWhiteSpace(sign) ? LastUsed : Cells;
        if (_state == State.Closed)
        {
            return FileFaults.BrokenQuote(QuoteLine);
        }

        _state = _state == State.Start ? State.Plain : _state;
        return null;
    }

    private bool IsSeparator(char sign) => _separator is { } known ? sign == known : sign is ',' or ';';

    private void Separate(char sign)
    {
        _commas += sign == ',' ? 1 : 0;
        _semicolons += sign == ';' ? 1 : 0;
        _state = State.Start;
    }

    private UserError? Quote(int line)
    {
        switch (_state)
        {
            case State.Start:
                (_state, QuoteLine) = (State.Quoted, line);
                return null;
            case State.Plain:
                return FileFaults.StrayQuote(line);
            case State.Quoted:
                _state = State.Closed;
                return null;
            case State.Closed:
            default:
                // The second of a pair, which stands for one quote.
                _state = State.Quoted;
                LastUsed = Cells;
                return null;
        }
    }
}
