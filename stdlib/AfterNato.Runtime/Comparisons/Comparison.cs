using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Comparisons;

/// <summary>The same questions put to several architectures.</summary>
public sealed class Comparison : Element
{
    internal Comparison(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The files of the architectures as the file names them: two or more, each once. Whether they exist is seen when it is run.</summary>
    public ImmutableArray<string> Files => ItemsOf("of");

    /// <summary>
    /// What is asked of each, in the order of the file and each once: `members`, `essential outside`, `decisions`, `aggressor`,
    /// `dependence`, `withdrawal`, `coverage`, `time`, `cost`.
    /// </summary>
    public ImmutableArray<string> Questions => ItemsOf("ask");

    /// <summary>The member without which coverage is asked as well, by the name that it has in every one of them; null where the file names none.</summary>
    public Member? Without => ReferenceOf("without") as Member;

    private ImmutableArray<string> ItemsOf(string phrase) => (Declaration.Clause(phrase)?.Value as Value.Names)?.Items ?? [];
}
