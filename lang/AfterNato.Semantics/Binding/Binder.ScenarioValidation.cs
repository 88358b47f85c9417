using System.Numerics;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Binding;

/// <content>What the clauses of a scenario must be to each other. Whether its changes can happen on their days, only the model can tell.</content>
public sealed partial class Binder
{
    /// <summary>On how many days a scenario may change something; playing it takes a model for each of them.</summary>
    private const int MostDays = 200;

    /// <summary>How many posts of a member may lapse in one change, and over how many years; every day on which one does may be looked at.</summary>
    private const int MostPosts = 100_000;
    private const int MostYears = 50;

    private const int LastYear = 9998;

    private void ValidateScenario(Symbol scenario)
    {
        var made = new Dictionary<(DateLiteral Day, Symbol Thing, Symbol? Part), BoundClause>();
        var days = new HashSet<DateLiteral>();
        foreach (var at in ChangesIn(scenario))
        {
            var changes = at.Qualifiers.Where(qualifier => qualifier.Phrase is not ("cite" or "as of")).ToList();

            // A word that could not be read may be what was to change.
            if (changes.Count == 0 && at.Tree.Diagnostics.IsEmpty)
                _diagnostics.Report(ScenarioDiagnostics.EmptyChange(at.Location));
            foreach (var change in changes)
                ReportIncomplete(scenario, change);

            if (DayOf(at) is not { } day)
            {
                if (at is { Value: BoundValue.Date, Syntax.Value: DateExpressionSyntax date })
                    _diagnostics.Report(ScenarioDiagnostics.DayNeeded(At(at.Tree, date), date.Token.Text));
                continue;
            }

            days.Add(day);
            foreach (var change in changes)
            {
                ValidateLapse(change, day);
                foreach (var (thing, part) in ChangedBy(change))
                {
                    if (!made.TryAdd((day, thing, part), change))
                        ReportContradiction(scenario, thing, part, made[(day, thing, part)], change);
                }
            }
        }

        ReportDissolvedAtOnce(scenario, made);
        if (days.Count > MostDays)
            _diagnostics.Report(ScenarioDiagnostics.TooManyDays(scenario.Location, scenario.Name, MostDays));
        ValidatePositions(scenario);
        ValidateConsents(scenario);
    }

    // Posts are whole, and so are the days on which they fall vacant.
    private void ValidateLapse(BoundClause change, DateLiteral day)
    {
        if (change.Phrase != "let lapse")
            return;
        foreach (var (member, posts) in change.Value is BoundValue.Shares shares ? shares.Items : [])
        {
            var power = BigInteger.Pow(10, posts.Decimals);
            if (posts.Digits.IsZero || !(posts.Digits % power).IsZero || posts.Digits > MostPosts * power)
                _diagnostics.Report(ScenarioDiagnostics.LapseNotWhole(PlaceIn(change, member.Name, isLast: false), member.Name, MostPosts));
        }

        if (change.Qualifier("evenly over") is not { Value: BoundValue.Length { Amount: var amount, Unit: var unit } } time)
            return;
        var (factor, divisor, most) = unit switch
        {
            "hours" => (1, 24, MostYears * 366),
            "weeks" => (7, 1, MostYears * 366),
            "months" => (1, 1, MostYears * 12),
            "years" => (12, 1, MostYears * 12),
            _ => (1, 1, MostYears * 366),
        };
        var whole = BigInteger.Pow(10, amount.Decimals) * divisor;
        if (!(amount.Digits * factor % whole).IsZero)
            _diagnostics.Report(ScenarioDiagnostics.LapseInParts(time.Location));
        else if (amount.Digits * factor > most * whole || day.Year + MostYears > LastYear)
            _diagnostics.Report(ScenarioDiagnostics.LapseTooLong(time.Location, MostYears));
    }

    private void ReportIncomplete(Symbol scenario, BoundClause change)
    {
        foreach (var needed in change.Syntax.Entry.Qualifiers)
        {
            var given = change.Qualifiers.Where(qualifier => qualifier.Syntax.Entry == needed).ToList();
            if (given.Count == 0)
            {
                var takes = Syntax.Vocabulary.Forms.Describe(needed);
                _diagnostics.Report(ValueDiagnostics.MissingClause(change.Location, "This change", $"`{needed.Phrase}` and {takes}", $"Write `{needed.Phrase}` and {takes} after it."));
            }

            foreach (var again in given.Skip(1))
                _diagnostics.Report(ValueDiagnostics.RepeatedClause(again.Location, needed.Phrase, given[0].Location));
        }
    }

    /// <summary>What a change changes, of what: two changes of the same on one day contradict each other, or say the same twice.</summary>
    private static IEnumerable<(Symbol Thing, Symbol? Part)> ChangedBy(BoundClause change)
    {
        var named = change.Value switch
        {
            BoundValue.References references => references.Symbols,
            BoundValue.Shares shares => [.. shares.Items.Select(item => item.Of)],
            _ => [],
        };
        var other = change.Qualifiers.FirstOrDefault(qualifier => qualifier.Phrase is "from" or "to" or "of")?.Value is BoundValue.References { Symbols: [var symbol] } ? symbol : null;
        foreach (var thing in named)
        {
            if (change.Phrase is "vacate" or "open" or "close" or "dissolve")
                yield return (thing, null);
            else if (other is not null)
                yield return change.Phrase == "appoint" ? (other, null) : (other, thing);
        }
    }

    private void ReportContradiction(Symbol scenario, Symbol thing, Symbol? part, BoundClause first, BoundClause second)
    {
        var what = (thing.Kind.Word, part?.Kind.Word) switch
        {
            ("organisation", "member") => $"the membership of `{part?.Name}` in `{thing.Name}`",
            ("command", "member") => $"the staff of `{part?.Name}` in `{thing.Name}`",
            (_, "fact") => $"`{part?.Name}` of `{thing.Name}`",
            _ => $"`{thing.Name}`",
        };
        var (place, other) = first == second && part is { Name: var name }
            ? (PlaceIn(second, name, isLast: true), PlaceIn(first, name, isLast: false))
            : first == second ? (PlaceIn(second, thing.Name, isLast: true), PlaceIn(first, thing.Name, isLast: false)) : (new(second.Tree.File, second.Syntax.Span), new(first.Tree.File, first.Syntax.Span));
        _diagnostics.Report(ScenarioDiagnostics.ContradictingChanges(place, what, other));
    }

    // A command that ends takes its posts and its staff with it.
    private void ReportDissolvedAtOnce(Symbol scenario, Dictionary<(DateLiteral Day, Symbol Thing, Symbol? Part), BoundClause> made)
    {
        foreach (var ((day, thing, part), change) in made)
        {
            BindClauses(thing);
            foreach (var command in part is null ? new[] { thing.Parent, thing.Reference("of") }.OfType<Symbol>() : [thing])
            {
                if (command.Kind.Word == "command" && made.TryGetValue((day, command, null), out var dissolution))
                    ReportContradiction(scenario, thing, part, dissolution, change);
            }
        }
    }

    private void ValidatePositions(Symbol scenario)
    {
        var said = new Dictionary<(Symbol Member, Symbol Procedure), BoundClause>();
        foreach (var position in scenario.Clauses.Where(clause => clause.Phrase == "position"))
        {
            var stances = position.Qualifiers.Where(qualifier => qualifier.Phrase is "for" or "against").ToList();
            if (stances.Count == 0 && Named(position).Any())
                _diagnostics.Report(ValueDiagnostics.MissingClause(position.Location, "This position", "`against` or `for` and the names of procedures", "Say what it is about: `position HU against collective_defence`."));
            foreach (var stance in stances)
            {
                foreach (var member in Named(position))
                {
                    foreach (var procedure in Named(stance))
                    {
                        if (!said.TryAdd((member, procedure), stance))
                            _diagnostics.Report(ScenarioDiagnostics.SaidTwice(stance.Location, $"What `{member.Name}` says to `{procedure.Name}` is said twice", said[(member, procedure)].Location));
                    }
                }
            }
        }

        static IEnumerable<Symbol> Named(BoundClause clause) => clause.Value is BoundValue.References references ? references.Symbols : [];
    }

    private void ValidateConsents(Symbol scenario)
    {
        BoundClause? everybody = null;
        var said = new Dictionary<Symbol, BoundClause>();
        foreach (var consents in scenario.Clauses.Where(clause => clause.Phrase == "consents"))
        {
            if (consents.Value is BoundValue.Figure)
            {
                if (everybody is not null)
                    Report("How probably everybody consents is said twice", everybody);
                everybody ??= consents;
            }

            foreach (var (member, _) in consents.Value is BoundValue.Shares shares ? shares.Items : [])
            {
                if (!said.TryAdd(member, consents))
                    Report($"How probably `{member.Name}` consents is said twice", said[member]);
            }

            void Report(string what, BoundClause first) =>
                _diagnostics.Report(ScenarioDiagnostics.SaidTwice(consents.Location, what, first.Location));
        }
    }
}
