using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Burdens;

/// <summary>What members have promised to reach, such as a share of what they produce for defence.</summary>
public sealed class Commitment : Element
{
    internal Commitment(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The fact that shows whether they have reached it.</summary>
    public Fact Fact => (Fact)(ReferenceOf("of") ?? throw new InvalidOperationException($"The model gives {Name} no fact."));

    /// <summary>What each of them has promised to have of the fact at least.</summary>
    public Quantity Least => QuantityOf("at least") ?? throw new InvalidOperationException($"The model gives {Name} no figure.");

    /// <summary>When it must be reached; null when it has always had to be.</summary>
    public PartialDate? By => DateOf("by");

    /// <summary>Whether it must be reached on a day: on the last day that <see cref="By"/> may mean, and from then on.</summary>
    public bool IsDueAt(DateOnly date) => By is not { } by || by.Last <= date;

    /// <summary>Who has promised it, as far as a day is concerned.</summary>
    public MemberSet AmongAt(Situation situation) => situation.SetOf(Declaration.Clause("among")) - Architecture.Gone;

    /// <summary>What a member has of the fact on a day; null when the file does not say.</summary>
    public Figure? FigureAt(Situation situation, Member member) => member.FigureAt(Fact.Name, situation.Date) is { Value: Value.Figure } figure ? figure : null;

    /// <summary>Whether a figure is less than was promised.</summary>
    /// <exception cref="UnknownAnswerException">Its unit cannot be told.</exception>
    public bool IsUnder(Figure figure) => figure.Value is Value.Figure { Quantity: var quantity } && Fact.InUnit(quantity) < Fact.InUnit(Least);
}
