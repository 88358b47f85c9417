using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Search;

/// <summary>
/// Asks which rule would do better than the one that a step has, and at what price. Candidates are worked out one by one, in any order and by
/// any number of threads; what they come to is the same.
/// </summary>
public sealed class RuleSearch
{
    private readonly ImmutableArray<Rational>? _sizes;

    /// <summary>A search.</summary>
    /// <param name="family">What is tried.</param>
    /// <param name="goal">The figures that are traded off, and what is better.</param>
    /// <param name="consent">With which probability everybody consents, from 0 to 1.</param>
    /// <param name="sizes">How large each of the assembly is; null where nothing says.</param>
    /// <param name="also">Figures that are worked out on request.</param>
    /// <exception cref="InvalidSearchException">The goal is empty or names a figure twice, it needs to know who is small, or the consent is no probability.</exception>
    public RuleSearch(RuleFamily family, ImmutableArray<Aim> goal, Rational consent, SeatMeasure? sizes, IEnumerable<DecisionFigure> also)
    {
        if (goal.IsEmpty)
            throw new InvalidSearchException("The goal names no figure.");
        if (goal.GroupBy(aim => aim.Figure).FirstOrDefault(aims => aims.Count() > 1) is { } twice)
            throw new InvalidSearchException($"The goal names `{twice.Key}` twice.");
        if (consent < Rational.Zero || consent > Rational.One)
            throw new InvalidSearchException($"{Criterion.Written(consent)} is no probability: it is from 0 % to 100 %.");

        (Family, Goal, Consent, Sizes) = (family, goal, consent, sizes);
        _sizes = sizes is null ? null : [.. family.Step.Assembly.Select(member => sizes[member.Number])];
        var asked = goal.Select(aim => aim.Figure).Concat(also).ToHashSet();
        Figures = [.. goal.Select(aim => aim.Figure), .. DecisionFigure.All.Where(figure => !goal.Any(aim => aim.Figure == figure) && (asked.Contains(figure) || (!figure.IsOnRequest && (sizes is not null || !figure.ComparesMembers))))];
        if (sizes is null && Figures.FirstOrDefault(figure => figure.ComparesMembers) is { } comparing)
            throw new InvalidSearchException($"`{comparing}` compares members by a fact: name one that every member has with `--by`.");
    }

    /// <summary>What is tried.</summary>
    public RuleFamily Family { get; }

    /// <summary>The figures that are traded off.</summary>
    public ImmutableArray<Aim> Goal { get; }

    /// <summary>With which probability everybody consents.</summary>
    public Rational Consent { get; }

    /// <summary>By what members are large or small; null where nothing says.</summary>
    public SeatMeasure? Sizes { get; }

    /// <summary>Every figure that is worked out, those of the goal first.</summary>
    public ImmutableArray<DecisionFigure> Figures { get; }

    /// <summary>Everything on which the figures depend but the texts of the architecture, always in the same words: two searches alike in both come to the same.</summary>
    public string Identity
    {
        get
        {
            var step = Family.Step;
            var about = step.About.Filled.Order(StringComparer.Ordinal).Select(role => $"{role}={string.Join('+', step.Situation.Members(step.About[role]).Select(member => member.Name))}");
            string[] parts =
            [
                string.Create(CultureInfo.InvariantCulture, $"{step.Procedure.Name}.{step.Step.Name}({string.Join(",", about)}) on {step.Situation.Date:yyyy-MM-dd}"),
                $"quota={string.Join(",", Family.Quotas)}",
                $"weight={string.Join(",", Family.Measures.Select(measure => measure.Name))}",
                $"members={string.Join(",", Family.Members.Select(members => members?.ToString() ?? "none"))}",
                $"dissent={string.Join(",", Family.Dissents.Select(dissent => dissent.ToString(CultureInfo.InvariantCulture)))}",
                $"recused={string.Join(",", Family.Recusals.Select(recused => recused is null ? "as in the file" : $"({recused.Written})"))}",
                .. Family.Numbers is { } numbers ? new[] { $"numbers={string.Join(" ", numbers.Tried.Select(number => $"{number.Name}:{string.Join(",", number.Values)}"))}", $"quotas={(Family.HasQuotas ? "yes" : "no")}" } : [],
                $"goal={string.Join(", ", Goal)}",
                $"figures={string.Join(",", Figures)}",
                $"consent={Consent}",
                $"by={Sizes?.Name ?? "nothing"}",
            ];
            return string.Join("; ", parts);
        }
    }

    /// <summary>What a candidate comes to, in the order of the figures.</summary>
    public ImmutableArray<FigureValue> Evaluate(int candidate)
    {
        try
        {
            var step = Family.Step;
            var rule = Family[candidate];
            var game = rule is null ? step.AsItIs() : step.With(rule);
            var reading = new FigureReading(GameAnalysis.Of(game), step.TakingPart(rule is null ? step.Seats : step.SeatsUnder(rule)), Consent, _sizes);
            return [.. Figures.Select(figure => figure.Of(reading))];
        }
        catch (UnknownAnswerException exception)
        {
            return [.. Figures.Select(_ => (FigureValue)new FigureValue.Unknown(exception.Message))];
        }
    }

    /// <summary>Compares what the candidates came to.</summary>
    /// <param name="values">What each came to, by its number.</param>
    public SearchOutcome Conclude(IReadOnlyList<ImmutableArray<FigureValue>> values) => SearchOutcome.Of(this, values);
}
