using System.Collections.Immutable;

namespace AfterNato.Runtime.Search;

/// <summary>A figure by which rules are compared.</summary>
public sealed class DecisionFigure
{
    private readonly Func<FigureReading, FigureValue> _read;

    private DecisionFigure(string name, bool isMoreBetter, FigureForm form, string meaning, Func<FigureReading, FigureValue> read)
    {
        (Name, IsMoreUsuallyBetter, Form, Meaning) = (name, isMoreBetter, form, meaning);
        _read = read;
    }

    /// <summary>Whether no two opposite decisions can be taken.</summary>
    public static DecisionFigure Proper { get; } = new(
        "proper", true, FigureForm.Truth, "Whether no two coalitions without a member in common both win, so that no two opposite decisions can be taken.", reading => FigureValue.Count(reading.Analysis.IsProper ? 1 : 0));

    /// <summary>Every figure there is, in the order in which they are shown.</summary>
    public static ImmutableArray<DecisionFigure> All { get; } =
    [
        new("act", true, FigureForm.Share, "Coleman's power of the collectivity to act: the share of all coalitions that win.", reading => FigureValue.Of(reading.Analysis.Power.PowerToAct)),
        new("adoption", true, FigureForm.Share, "The probability of adoption when everybody consents with the probability `--consent`, independently of the others.", reading => reading.Adoption),
        new("smallest", true, FigureForm.Share, "Protection of the smallest: the power to prevent (Coleman) of the member with the least `--by`: the share of the winning coalitions that need it.", reading => reading.ProtectionOfTheSmallest),
        new("smallest-power", true, FigureForm.Share, "The absolute Banzhaf power of the member with the least `--by`: the share of the coalitions of the others in which it decides.", reading => reading.PowerOfTheSmallest),
        new("excess", false, FigureForm.Ratio, "Over-representation: the largest ratio of a member's share of power (normalised Banzhaf) to its share of `--by`.", reading => reading.Excess),
        new("largest", false, FigureForm.Share, "The largest share of power (normalised Banzhaf) that a member has.", reading => reading.LargestShare),
        new("blocking", true, FigureForm.Count, "The blocking number: how many members must refuse together, at least, to stop it.", reading => FigureValue.Count(reading.Analysis.BlockingNumber)),
        new("vetoes", false, FigureForm.Count, "How many members can each stop it alone.", reading => FigureValue.Count(reading.Vetoes)),
        new("winning", false, FigureForm.Count, "How many members, at least, are enough to adopt it.", reading => FigureValue.Count(reading.Analysis.SmallestWinning)),
        new("powerless", false, FigureForm.Count, "How many members who take part never make a difference.", reading => FigureValue.Count(reading.Powerless)),
        new("nakamura", true, FigureForm.Count, "The Nakamura number: with fewer alternatives than that, majorities cannot run in a circle.", reading => FigureValue.Count(reading.Analysis.NakamuraNumber)),
        Proper,
    ];

    /// <summary>How it is called in a goal.</summary>
    public string Name { get; }

    /// <summary>Which direction is taken where a goal does not say one.</summary>
    public bool IsMoreUsuallyBetter { get; }

    /// <summary>What kind of number it is.</summary>
    public FigureForm Form { get; }

    /// <summary>What it says, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>Whether it needs to know who is small: the fact that <c>--by</c> names.</summary>
    public bool ComparesMembers => Name is "smallest" or "smallest-power" or "excess";

    /// <summary>Whether it is worked out only where it is asked for, since it may take long.</summary>
    public bool IsOnRequest => Name is "nakamura" or "powerless" or "smallest-power";

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal FigureValue Of(FigureReading reading)
    {
        try
        {
            return _read(reading);
        }
        catch (UnknownAnswerException exception)
        {
            return new FigureValue.Unknown(exception.Message);
        }
    }
}
