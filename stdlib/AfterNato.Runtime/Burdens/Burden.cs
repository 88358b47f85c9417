using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>What has to be paid or provided together.</summary>
public sealed class Burden : Element
{
    private readonly ConditionalWeakTable<Situation, BurdenDivision> _divisions = [];
    private readonly ConditionalWeakTable<Situation, KeyGap[]> _gaps = [];

    internal Burden(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>How much in all, more than zero.</summary>
    public Quantity Total => QuantityOf("total") ?? throw new InvalidOperationException($"The model gives {Name} no total.");

    /// <summary>How often the total falls due, `year` or `month`; null for once.</summary>
    public string? Per => (Declaration.Clause("total")?.Qualifier("per")?.Value as Value.Words)?.Phrase;

    /// <summary>In what proportion it is divided, before caps and floors.</summary>
    public KeyMixture Mixture => ReferenceOf("key") switch
    {
        Key key => key.Mixture,
        Fact fact => KeyMixture.By(fact),
        _ => throw new InvalidOperationException($"The model gives {Name} no key."),
    };

    /// <summary>The most that members have to bear: at most one cap for everybody and one for each member.</summary>
    public ImmutableArray<Limit> Caps => LimitsIn("cap");

    /// <summary>The least that members have to bear: at most one floor for everybody and one for each member.</summary>
    public ImmutableArray<Limit> Floors => LimitsIn("floor");

    /// <summary>The amount that every share must be a multiple of, in the unit of the total; null when shares are exact.</summary>
    public Quantity? Rounding => QuantityOf("rounding");

    /// <summary>Who shares it on a day.</summary>
    public MemberSet AmongAt(Situation situation) => situation.SetOf(Declaration.Clause("among")) - Architecture.Gone;

    /// <summary>Whether a member shares it on some day: one may join later, or have left.</summary>
    /// <exception cref="UnknownAnswerException">Who shares it cannot be told.</exception>
    public bool IsEverSharedBy(Member member)
    {
        var periods = Architecture.Organisations.SelectMany(organisation => organisation.MembershipPeriods);
        var days = periods.SelectMany(period => period.Turns()).SelectMany(day => new[] { day, day > DateOnly.MinValue ? day.AddDays(-1) : day }).Append(Architecture.AsOf);
        return days.Distinct().Any(day => AmongAt(Architecture.At(day)).Contains(member.Number));
    }

    /// <summary>Divides it among those who share it on a day. Several checks ask, and it is divided once.</summary>
    public BurdenDivision DivisionAt(Situation situation) => _divisions.GetValue(situation, day => BurdenDivider.Divide(this, day, Mixture));

    /// <summary>Divides it, within its own limits, by another key than its own.</summary>
    public BurdenDivision DivisionAt(Situation situation, KeyMixture mixture) => BurdenDivider.Divide(this, situation, mixture);

    /// <summary>What its key lacks on a day, fact by fact. Every burden is compared with the others, and it is found once.</summary>
    /// <exception cref="UnknownAnswerException">Who shares it cannot be told, or a unit.</exception>
    public IReadOnlyList<KeyGap> KeyGapsAt(Situation situation) => _gaps.GetValue(situation, day => [.. BurdenDivider.GapsOf(this, day)]);

    /// <summary>What a limit amounts to, in the unit of the total.</summary>
    public Rational AmountOf(Limit limit) => limit.Quantity.IsPercentage ? limit.Quantity.Amount * Total.Amount : limit.Quantity.Amount;

    /// <summary>The most that a member has to bear, in the unit of the total; null when there is no cap for it.</summary>
    public Rational? CapOf(Member member) => AmountOf(Caps, member);

    /// <summary>The least that a member has to bear, in the unit of the total; null when there is no floor for it.</summary>
    public Rational? FloorOf(Member member) => AmountOf(Floors, member);

    // A limit for a member takes the place of the one for everybody.
    private Rational? AmountOf(ImmutableArray<Limit> limits, Member member)
    {
        var limit = limits.FirstOrDefault(limit => limit.Member == member) ?? limits.FirstOrDefault(limit => limit.Member is null);
        return limit is null ? null : AmountOf(limit);
    }

    private ImmutableArray<Limit> LimitsIn(string phrase)
    {
        var limits = ImmutableArray.CreateBuilder<Limit>();
        foreach (var clause in Declaration.All(phrase))
        {
            if (clause.Value is Value.Figure figure)
                limits.Add(new Limit(null, figure.Quantity, clause.Origin));
            else if (clause.Value is Value.Shares shares)
                limits.AddRange(shares.Items.Select(share => new Limit((Member)Architecture.Elements[share.Of], share.Quantity, clause.Origin)));
        }

        return limits.ToImmutable();
    }
}
