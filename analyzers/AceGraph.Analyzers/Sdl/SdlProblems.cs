using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>The problems of one file in its order, the first twenty of them.</summary>
internal sealed class SdlProblems(string text)
{
    /// <summary>How many problems of a file are kept.</summary>
    public const int Cap = 20;

    private const int LongestShown = 40;

    private readonly List<SdlProblem> _problems = [];

    public void Add(int start, int end, string message)
    {
        var index = _problems.Count;
        while (index > 0 && _problems[index - 1].Span.Start > start)
        {
            index--;
        }

        _problems.Insert(index, new SdlProblem(TextSpan.FromBounds(start, end), message));
        if (_problems.Count > Cap)
        {
            _problems.RemoveAt(Cap);
        }
    }

    /// <summary>Forgets what was found from a place on, which is read again.</summary>
    public void ForgetFrom(int start) => _problems.RemoveAll(problem => problem.Span.Start >= start);

    /// <summary>A piece of the text as a message shows it: shortened, and without what a terminal cannot print.</summary>
    public string Show(int start, int end)
    {
        var isLong = end - start > LongestShown;
        var piece = text.Substring(start, isLong ? LongestShown : end - start).ToCharArray();
        for (var i = 0; i < piece.Length; i++)
        {
            if (char.IsControl(piece[i]) || char.IsSurrogate(piece[i]))
            {
                piece[i] = '\uFFFD';
            }
        }

        return $"'{new string(piece)}{(isLong ? "…" : "")}'";
    }

    public ImmutableArray<SdlProblem> ToImmutable() => _problems.ToImmutableArray();
}
