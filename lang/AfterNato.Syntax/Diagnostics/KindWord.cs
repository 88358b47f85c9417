namespace AfterNato.Syntax.Diagnostics;

/// <summary>A kind of declaration in a message: other languages have another word for it.</summary>
/// <param name="Word">The word with which declarations of the kind begin.</param>
public sealed record KindWord(string Word)
{
    /// <summary>The word.</summary>
    public override string ToString() => Word;
}
