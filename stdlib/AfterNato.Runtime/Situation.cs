using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Networks;

namespace AfterNato.Runtime;

/// <summary>An architecture on one day: who belongs to what, who holds which post, who can decide.</summary>
public sealed partial class Situation
{
    /// <summary>How many cases one question may go through; quantifiers inside quantifiers multiply.</summary>
    private const int Bound = 1_000_000;

    /// <summary>How many coalitions all searches together may try.</summary>
    private const int CoalitionBound = 1_000_000;

    // The members of each declaration, once somebody has asked for them. In boxes, so that several threads may ask at once.
    private readonly object?[] _membersOf;

    private Weights? _weights;
    private Network? _network;
    private int _spent;
    private int _coalitions;

    internal Situation(Architecture architecture, DateOnly date)
    {
        Architecture = architecture;
        Date = date;
        _membersOf = new object?[architecture.Elements.Length];
    }

    /// <summary>The same day once more. What is tried on it does not count against the bounds of what is asked here.</summary>
    public Situation Apart() => new(Architecture, Date);

    /// <summary>The architecture.</summary>
    public Architecture Architecture { get; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>The organisations that provide functions, as coalitions of their members.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to one of them cannot be worked out.</exception>
    public Network Network => _network ??= Network.Of(this);

    /// <summary>What members have of facts; most architectures never ask. Whoever leaves changes nobody's figures.</summary>
    internal Weights Weights => _weights ??= Architecture.Whole?.At(Date).Weights ?? new Weights(this);

    /// <summary>Puts a condition of the architecture to this day.</summary>
    /// <param name="index">Its number in the generated code.</param>
    /// <exception cref="UnknownAnswerException">It cannot be decided within what is known or within the bound of the work.</exception>
    public Claim Ask(int index)
    {
        _spent = 0;
        _pairs = 0;
        try
        {
            return Architecture.Logic.Condition(index, this);
        }
        catch (DivideByZeroException)
        {
            throw new UnknownAnswerException($"it divides by zero");
        }
    }

    /// <summary>Whether something is true of every member of the set; it is, if there is none.</summary>
    /// <exception cref="UnknownAnswerException">It is unknown of one of them and untrue of none, or the bound of the work was reached.</exception>
    public bool ForEvery(MemberSet set, Func<int, bool> condition) => !ForSome(set, member => !condition(member));

    /// <summary>Whether something is true of one member of the set at least.</summary>
    /// <exception cref="UnknownAnswerException">It is unknown of one of them and true of none, or the bound of the work was reached.</exception>
    public bool ForSome(MemberSet set, Func<int, bool> condition)
    {
        UnknownAnswerException? unknown = null;
        foreach (var member in set)
        {
            Spend();
            try
            {
                if (condition(member))
                    return true;
            }
            catch (UnknownAnswerException exception)
            {
                // Of one member it may be unknown; another may settle it, wherever in the file it stands.
                unknown ??= exception;
            }
        }

        return unknown is null ? false : throw unknown;
    }

    /// <summary>The members that the value of a clause stands for.</summary>
    public MemberSet SetOf(Clause? clause) => clause?.Value switch
    {
        Value.References references => MemberSet.Of(NumbersOf(references)),
        Value.Computed computed => Architecture.Logic.Set(computed.Index, this),
        _ => MemberSet.Empty,
    };

    /// <summary>The members that a declaration stands for: itself, those of a group, those of an organisation on this day.</summary>
    public MemberSet MembersOf(int declaration) => (MemberSet)(_membersOf[declaration] ??= Architecture.Elements[declaration] switch
    {
        Member member => MemberSet.Of(member.Number),
        Group group => group.MembersAt(this),
        Organisation organisation => organisation.MembersAt(this),
        _ => MemberSet.Empty,
    });

    /// <summary>The members with these numbers, in that order.</summary>
    public IEnumerable<Member> Members(MemberSet set)
    {
        foreach (var number in set)
            yield return Architecture.Members[number];
    }

    /// <summary>A procedure as the game between members that it is on this day.</summary>
    /// <param name="procedure">The number of its declaration.</param>
    /// <param name="about">Who is in which role.</param>
    public SimpleGame Game(int procedure, params (string Role, MemberSet Member)[] about) =>
        ((Procedure)Architecture.Elements[procedure]).GameAt(this, Roles.Of(about));

    /// <summary>Whether no way through a procedure can be stopped by each of several members alone.</summary>
    /// <param name="procedure">The number of its declaration.</param>
    /// <param name="about">Who is in which role.</param>
    public bool IsDeadlockFree(int procedure, params (string Role, MemberSet Member)[] about) =>
        UnanimityDeadlock.Find((Procedure)Architecture.Elements[procedure], this, Roles.Of(about)).IsEmpty;

    private IEnumerable<int> NumbersOf(Value.References references)
    {
        foreach (var index in references.Indexes)
        {
            foreach (var number in MembersOf(index))
                yield return number;
        }
    }

    /// <summary>Counts coalitions that a search tries; all searches of one check share a bound, so that many hard questions cost no more than a few.</summary>
    internal void SpendCoalitions(int count)
    {
        if (_coalitions > CoalitionBound - count)
            throw new UnknownAnswerException($"the searches for smallest coalitions reached their common bound of a million coalitions");
        _coalitions += count;
    }

    /// <summary>Counts a case that one question goes through.</summary>
    internal void Spend()
    {
        if (++_spent > Bound)
            throw new UnknownAnswerException($"it would go through more than a million cases, which is the bound");
    }
}
