using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>Carries out fixes.</summary>
public static class Repair
{
    /// <summary>
    /// The text with as many of the fixes as do not touch each other, and which these are. Of two that touch the first in the text is taken:
    /// after it the other may look different.
    /// </summary>
    public static (string Text, ImmutableArray<Fix> Done) Of(string text, IEnumerable<Fix> fixes)
    {
        var done = ImmutableArray.CreateBuilder<Fix>();
        var changes = new List<TextChange>();
        foreach (var fix in fixes.Where(fix => !fix.Changes.IsEmpty).OrderBy(fix => fix.Changes[0].Span))
        {
            if (fix.Changes.Any(change => changes.Exists(other => other.Span.IntersectsWith(change.Span))))
                continue;
            changes.AddRange(fix.Changes);
            done.Add(fix);
        }

        changes.Sort((one, other) => one.Span.CompareTo(other.Span));
        return (done.Count == 0 ? text : SourceText.From(text).WithChanges(changes).ToString(), done.ToImmutable());
    }
}
