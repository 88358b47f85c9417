using System.Collections.Immutable;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Scenarios;

/// <summary>What could happen: dated changes, and who then refuses or consents.</summary>
public sealed class Scenario : Element
{
    /// <summary>How many declarations all states of all scenarios may have together.</summary>
    private const long Bound = 2_000_000;

    private long? _work;
    private bool? _goesTooFar;

    internal Scenario(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>What changes, in the order of the file.</summary>
    public ImmutableArray<Change> Changes => field.IsDefault ? field = [.. Declaration.All("at").SelectMany(ChangesAt)] : field;

    /// <summary>What members say to procedures.</summary>
    public ImmutableArray<Position> Positions => field.IsDefault ? field = [.. Declaration.All("position").SelectMany(PositionsIn)] : field;

    /// <summary>How probable it is that a member consents when nothing else is said of it, from 0 to 1; null when nothing is said of everybody.</summary>
    public Rational? Consent => Declaration.All("consents").Select(clause => (clause.Value as Value.Figure)?.Quantity.Amount).FirstOrDefault(consent => consent is not null);

    /// <summary>What becomes of the architecture, day by day.</summary>
    /// <exception cref="UnknownAnswerException">The scenarios of the file together change too much.</exception>
    public Playing Played => field ??= (_goesTooFar ??= Architecture.Scenarios.Sum(scenario => scenario.Work) > Bound) is false
        ? Playing.Of(Architecture, Changes)
        : throw new UnknownAnswerException($"the scenarios of this file together go through more than two million states of declarations, which is the bound");

    /// <summary>How probable it is that a member consents, from 0 to 1; null when the file does not say.</summary>
    public Rational? ConsentOf(Member member) => Declaration.All("consents")
        .SelectMany(clause => (clause.Value as Value.Shares)?.Items ?? [])
        .Where(share => share.Of == member.Index)
        .Select(share => (Rational?)share.Quantity.Amount)
        .FirstOrDefault() ?? Consent;

    // Every day takes a state of the whole architecture, in the scenario itself and in each question what would be without some of it. Where posts
    // lapse, whoever looks for the day on which a command is too weak looks at every day on which one does, and at every such change of it. Each
    // command asks again.
    private long Work => _work ??= ((long)Architecture.Elements.Length
        * Changes.Select(change => change.Day).Distinct().Count()
        * (1 + Architecture.Data.Expectations.Count(expectation => expectation is Expectation.OfScenario { Because.IsEmpty: false } asked && asked.Scenario == Index)))
        + Changes.OfType<Lapsing>().GroupBy(lapsing => lapsing.Command)
            .Sum(lapsing => lapsing.LongCount() * lapsing.Sum(each => (long)each.LastDay.DayNumber - each.Day.DayNumber));

    private IEnumerable<Change> ChangesAt(Clause at)
    {
        if (at.Value is not Value.Date { Content.First: var day })
            yield break;
        foreach (var change in at.Qualifiers.SelectMany(verb => ChangesBy(verb, day)))
            yield return change;
    }

    private IEnumerable<Change> ChangesBy(Clause verb, DateOnly day)
    {
        var origin = verb.Origin;
        return verb.Phrase switch
        {
            "withdraw" => Members(verb).Select(member => new Withdrawal(day, member, Other<Organisation>(verb, "from"), origin)),
            "admit" => Members(verb).Select(member => new Admission(day, member, Other<Organisation>(verb, "to"), origin)),
            "vacate" => ReferencesIn(verb).OfType<Post>().Select(post => new Vacancy(day, post, origin)),
            "appoint" => Members(verb).Select(member => new Appointment(day, member, Other<Post>(verb, "to"), origin)),
            "open" => ReferencesIn(verb).OfType<Mission>().Select(mission => new Opening(day, mission, origin)),
            "close" => ReferencesIn(verb).OfType<Mission>().Select(mission => new Closing(day, mission, origin)),
            "dissolve" => ReferencesIn(verb).OfType<Command>().Select(command => new Dissolution(day, command, origin)),
            "set" when verb.Qualifier("to")?.Value is { } value =>
                ReferencesIn(verb).OfType<Fact>().Select(fact => new FigureChange(day, fact, Other<FactCarrier>(verb, "of"), value, origin)),
            "cut" or "add" when verb.Value is Value.Shares shares =>
                shares.Items.Select(share => new StaffChange(day, (Member)Architecture.Elements[share.Of], Other<Command>(verb, verb.Phrase == "cut" ? "from" : "to"), share.Quantity, verb.Phrase == "cut", origin)),
            "let lapse" when verb.Value is Value.Shares shares && verb.Qualifier("evenly over")?.Value is Value.Length time =>
                shares.Items.Select(share => new Lapsing(day, (Member)Architecture.Elements[share.Of], Other<Command>(verb, "from"), share.Quantity, time.Content, origin)),
            _ => Enumerable.Empty<Change>(),
        };
    }

    private IEnumerable<Member> Members(Clause clause) => ReferencesIn(clause).OfType<Member>();

    private T Other<T>(Clause verb, string phrase)
        where T : Element => ReferencesIn(verb.Qualifier(phrase)).OfType<T>().First();

    private IEnumerable<Position> PositionsIn(Clause clause) =>
        from stance in clause.Qualifiers
        where stance.Phrase is "for" or "against"
        from procedure in ReferencesIn(stance).OfType<Procedure>()
        from member in Members(clause)
        select new Position(member, procedure, stance.Phrase == "for", stance.Origin);
}
