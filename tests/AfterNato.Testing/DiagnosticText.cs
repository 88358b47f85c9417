using System.Text;

using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Testing;

/// <summary>Messages as golden files and failing tests show them: in the order of the text, with places a reader can find.</summary>
public static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.Span.Start))
        {
            text.Append(Place(diagnostic.Location)).Append(": ").Append(diagnostic.Descriptor.Code).Append(' ').Append(diagnostic.Message).Append('\n');
            if (diagnostic.Hint is not null)
                text.Append("    ").Append(diagnostic.Hint).Append('\n');
            foreach (var related in diagnostic.Related)
                text.Append("    ").Append(Place(related.Location)).Append(": ").Append(related.Message).Append('\n');
        }

        return text.ToString();
    }

    private static string Place(Location location)
    {
        var span = location.File.Lines.Lines.GetLinePositionSpan(location.Span);
        var start = $"{span.Start.Line + 1}:{span.Start.Character + 1}";
        return span.End.Line == span.Start.Line ? $"{start}-{span.End.Character + 1}" : $"{start}-{span.End.Line + 1}:{span.End.Character + 1}";
    }
}
