using System.Collections.Immutable;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>
/// Something wrong with the text of an architecture: what is wrong in the user's words, where, the other places it
/// conflicts with, and what to do.
/// </summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Location Location,
    string Message,
    string? Hint = null)
{
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The name of the declaration that it is about, where a file may allow it; null for what is wrong in any case.</summary>
    public string? Subject { get; init; }

    /// <summary>What puts it right, where that is certain.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The message and the hint with what stands in them apart, where they can be said in other languages; null for what only whoever writes the file reads.</summary>
    public (FormattableString Message, FormattableString Hint)? Said { get; init; }

    /// <summary>One that documents tell as well.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, Location location, FormattableString message, FormattableString hint) =>
        new(descriptor, location, FormattableString.Invariant(message), FormattableString.Invariant(hint)) { Said = (message, hint) };
}
