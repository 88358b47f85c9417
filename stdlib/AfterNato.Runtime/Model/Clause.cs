using System.Collections.Immutable;

namespace AfterNato.Runtime.Model;

/// <summary>One clause of a declaration, as the file has it.</summary>
/// <param name="Phrase">Its words, or the name of the fact; empty for the bare value of a block.</param>
/// <param name="Value">Its value; null when the phrase says it all.</param>
/// <param name="Qualifiers">What follows on.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record Clause(string Phrase, Value? Value, ImmutableArray<Clause> Qualifiers, Origin Origin)
{
    /// <summary>What follows on with this phrase, or null.</summary>
    public Clause? Qualifier(string phrase)
    {
        foreach (var qualifier in Qualifiers)
        {
            if (qualifier.Phrase == phrase)
                return qualifier;
        }

        return null;
    }
}
