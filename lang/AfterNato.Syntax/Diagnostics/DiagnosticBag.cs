using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>
/// Collects the messages of one pass over one text. Nothing is reported about a place that already has a message, and after
/// <see cref="Most"/> messages the pass stays silent: a file that is not an architecture at all must not print a million lines.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>How many messages one pass over one file gives at most.</summary>
    public const int Most = 200;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Path, TextSpan Span)> _places = [];

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether nothing more is taken, so that a message which costs work need not be composed.</summary>
    public bool IsFull => _diagnostics.Count >= Most;

    /// <summary>Whether something has been said about this stretch of text, or a part of it.</summary>
    public bool Mentions(TextSpan span) => _diagnostics.Exists(diagnostic => diagnostic.Location.Span.OverlapsWith(span));

    public void Report(Diagnostic diagnostic)
    {
        if (!IsFull && _places.Add((diagnostic.Location.File.Path, diagnostic.Location.Span)))
            _diagnostics.Add(diagnostic);
    }

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];
}
