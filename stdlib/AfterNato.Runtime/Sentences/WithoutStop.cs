namespace AfterNato.Runtime.Sentences;

/// <summary>A whole sentence as a part of another one, without its full stop.</summary>
/// <param name="Whole">The sentence.</param>
public sealed record WithoutStop(Sentence Whole) : ISpoken
{
    /// <summary>The sentence without its full stop.</summary>
    public override string ToString() => Whole.ToString().TrimEnd('.');
}
