using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>
/// A total that payers share in proportion to a key, each within its limits. Payers are numbered from 0. A limit of one payer takes the place of
/// the one for everybody.
/// </summary>
/// <remarks>
/// With some multiple of the keys, the same for all, each payer bears the multiple times its key; its floor where that is less, its cap where it is
/// more. Any multiple of a key of zero is zero, so that whoever has such a key bears its floor and no more, whatever its cap may be. The total can
/// be divided exactly if no floor is above its cap, the floors together are no more than the total, and what all can bear at most (<see cref="MostOf"/>)
/// is no less.
/// <para>
/// In a conflict a key of zero is a clause of its own, «bears no more than its floor», with the floor that the payer has in the problem: other floors
/// may be taken away without changing what it says.
/// </para>
/// </remarks>
public sealed class AllocationProblem
{
    private readonly Rational?[] _ownCaps;
    private readonly Rational?[] _ownFloors;

    /// <summary>States a problem.</summary>
    /// <param name="total">What is shared, zero or more.</param>
    /// <param name="keys">The key of each payer, zero or more; only their proportion counts.</param>
    /// <param name="limits">Caps and floors: at most one of each kind for everybody, and one of each kind for each payer.</param>
    /// <exception cref="ArgumentException">Something is negative, limited twice, or a limit names a payer that there is not.</exception>
    public AllocationProblem(Rational total, ImmutableArray<Rational> keys, ImmutableArray<PayerLimit> limits)
    {
        if (total < Rational.Zero || keys.Any(key => key < Rational.Zero) || limits.Any(limit => limit.Amount < Rational.Zero))
            throw new ArgumentException("Totals, keys and limits are zero or more.");
        if (limits.Any(limit => limit.Payer < 0 || limit.Payer >= keys.Length) || limits.DistinctBy(limit => (limit.Kind, limit.Payer)).Count() < limits.Length)
            throw new ArgumentException("Each payer has at most one cap and one floor of its own, and so has everybody.", nameof(limits));
        (Total, Keys, Limits) = (total, keys, limits);
        (GeneralCap, _ownCaps) = Sorted(LimitKind.Cap);
        (GeneralFloor, _ownFloors) = Sorted(LimitKind.Floor);
    }

    /// <summary>What is shared, zero or more.</summary>
    public Rational Total { get; }

    /// <summary>The key of each payer, zero or more.</summary>
    public ImmutableArray<Rational> Keys { get; }

    /// <summary>Caps and floors.</summary>
    public ImmutableArray<PayerLimit> Limits { get; }

    /// <summary>How many share it.</summary>
    public int Count => Keys.Length;

    /// <summary>The cap for everybody who has none of their own.</summary>
    public Rational? GeneralCap { get; }

    /// <summary>The floor for everybody who has none of their own.</summary>
    public Rational? GeneralFloor { get; }

    /// <summary>The cap that was set for this payer alone.</summary>
    public Rational? OwnCap(int payer) => _ownCaps[payer];

    /// <summary>The floor that was set for this payer alone.</summary>
    public Rational? OwnFloor(int payer) => _ownFloors[payer];

    /// <summary>The most that a payer may bear; null for no limit.</summary>
    public Rational? CapOf(int payer) => _ownCaps[payer] ?? GeneralCap;

    /// <summary>The least that a payer bears.</summary>
    public Rational FloorOf(int payer) => _ownFloors[payer] ?? GeneralFloor ?? Rational.Zero;

    /// <summary>The most that a payer can bear: its cap, or its floor if its key is zero and that is less; null for no limit.</summary>
    public Rational? MostOf(int payer) => Keys[payer] == Rational.Zero && !(CapOf(payer) < FloorOf(payer)) ? FloorOf(payer) : CapOf(payer);

    /// <summary>Divides the total.</summary>
    public AllocationOutcome Solve() => Conflict is { } conflict ? new AllocationOutcome.Impossible(conflict) : WaterFilling.Fill(this);

    /// <summary>Why the total cannot be divided; null when it can. That is known sooner than what each payer bears.</summary>
    public AllocationConflict? Conflict => ConflictSearch.Find(this);

    private (Rational? General, Rational?[] Own) Sorted(LimitKind kind)
    {
        Rational? general = null;
        var own = new Rational?[Keys.Length];
        foreach (var limit in Limits.Where(limit => limit.Kind == kind))
        {
            if (limit.Payer is { } payer)
                own[payer] = limit.Amount;
            else
                general = limit.Amount;
        }

        return (general, own);
    }
}
