using System.Collections.Immutable;

namespace AfterNato.Runtime.Model;

/// <summary>
/// What an expression says, apart from how it is written: blanks, brackets, the names of what it only speaks about itself and the order of what has
/// none are gone. Two expressions of one architecture that have the same form say the same.
/// </summary>
/// <param name="Word">What it does, or the value that it is; with a declaration, the name that this one introduces; empty for the declaration itself.</param>
/// <param name="Of">The index of the declaration in the model, or <see cref="Nothing"/>.</param>
/// <param name="Parts">The forms that it consists of.</param>
/// <param name="IsUnordered">Whether their order says nothing.</param>
public sealed record Form(string Word, int Of, ImmutableArray<Form> Parts, bool IsUnordered = false)
{
    /// <summary>The index where no declaration is meant.</summary>
    public const int Nothing = -1;

    /// <summary>A word or a value.</summary>
    public static Form Saying(string word, params ReadOnlySpan<Form> parts) => new(word, Nothing, [.. parts]);

    /// <summary>A declaration, or a name that it introduces.</summary>
    public static Form Naming(int declaration, string name = "") => new(name, declaration, []);
}
