namespace AfterNato.Runtime.Sentences;

/// <summary>Something that can stand in a sentence, and that each language writes in its own way. <c>ToString</c> gives it as English sentences hold it.</summary>
public interface ISpoken
{
    /// <summary>As English sentences hold it.</summary>
    string ToString();
}
