using AfterNato.Checks.Findings;
using AfterNato.Checks.Networks;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Organisations that come to an end, and what they did together.</summary>
internal static class NetworkConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing) =>
        comparing.Architecture.Organisations.SelectMany(organisation => MembersOf(organisation, comparing))
            .Concat(comparing.Architecture.Theatres.SelectMany(theatre => EssentialTo(theatre, comparing)))
            .Concat(comparing.Architecture.Functions.IsEmpty ? [] : NetworkOf(comparing));

    private static IEnumerable<Consequence> MembersOf(Organisation organisation, Comparing comparing)
    {
        try
        {
            var before = comparing.Before.Situation.MembersOf(organisation.Index);
            var after = comparing.After.Situation.MembersOf(organisation.Index);
            if (after.IsEmpty && !before.IsEmpty)
                return [new(ConsequenceKind.OrganisationEmpty, Layer.Networks, Gravity.Breaks, organisation, $"Nobody is left in {organisation}.")];
            return after.Count == 1 && before.Count > 1
                ? [new(ConsequenceKind.OrganisationEmpty, Layer.Networks, Gravity.Weakens, organisation, $"{Prose.List(comparing.Before.Situation.Members(after))} alone is left in {organisation}.")]
                : [];
        }
        catch (UnknownAnswerException)
        {
            // What hangs on its members is told as undecided.
            return [];
        }
    }

    private static IEnumerable<Consequence> EssentialTo(Theatre theatre, Comparing comparing)
    {
        try
        {
            var essential = theatre.EssentialAt(comparing.Before.Situation);
            return
            [
                .. from organisation in theatre.ActingAt(comparing.Date)
                   let gone = essential & comparing.Before.Situation.MembersOf(organisation.Index) & comparing.Departure.LeavingOf(organisation)
                   where !gone.IsEmpty
                   let members = comparing.Before.Situation.Members(gone).ToList()
                   select new Consequence(ConsequenceKind.EssentialGone, Layer.Networks, Gravity.Breaks, theatre, Without(organisation, theatre, members))
                   {
                       Detail = organisation.Name,
                       Because = [organisation, .. members],
                   },
            ];
        }
        catch (UnknownAnswerException unknown)
        {
            return [Comparing.Undecided(ConsequenceKind.EssentialGone, Layer.Networks, theatre, $"everybody who is essential in {theatre} is left", unknown)];
        }
    }

    private static Sentence Without(Organisation organisation, Theatre theatre, List<Member> members)
    {
        var gone = Prose.List(members);
        return Sentence.Of(
            members.Count,
            $"{organisation} acts in {theatre} without {gone}, which is essential there.",
            $"{organisation} acts in {theatre} without {gone}, which are essential there.");
    }

    private static List<Consequence> NetworkOf(Comparing comparing)
    {
        Network before;
        try
        {
            before = comparing.Before.Situation.Network;
        }
        catch (UnknownAnswerException)
        {
            return [];
        }

        try
        {
            return [.. NetworkOf(before, comparing.After.Situation.Network, comparing)];
        }
        catch (UnknownAnswerException unknown)
        {
            return [Comparing.Undecided(ConsequenceKind.NetworkParts, Layer.Networks, comparing.Architecture.Functions[0], $"the network still hangs together", unknown)];
        }
    }

    // Who provides what is said by the file, so that organisations have the same numbers in both.
    private static IEnumerable<Consequence> NetworkOf(Network before, Network after, Comparing comparing)
    {
        for (var number = 0; number < before.Organisations.Length; number++)
        {
            if (before.CanAct(number) && !after.CanAct(number))
                yield return new(ConsequenceKind.CoalitionEnds, Layer.Networks, Gravity.Breaks, before.Organisations[number], $"{before.Organisations[number]} can no longer act: {Providers.Inability(after, number)}.");
        }

        foreach (var function in comparing.Architecture.Functions)
        {
            var had = Providers.Named(before, before.ProvidersOf(function)).ToList();
            var left = Providers.Named(after, after.ProvidersOf(comparing.After.Of(function))).ToList();
            if (had.Count > 0 && left.Count == 0)
                yield return new(ConsequenceKind.FunctionUnserved, Layer.Networks, Gravity.Breaks, function, $"Nobody provides {function} any more: {Prose.List(had)} did.") { Because = [.. had] };
            else if (had.Count > 1 && left.Count == 1)
                yield return new(ConsequenceKind.SingleProvider, Layer.Networks, Gravity.Weakens, function, $"{left[0]} alone still provides {function}.") { Because = [.. had] };
        }

        var component = before.Coalitions.Components().SelectMany((coalitions, number) => coalitions.Select(coalition => (coalition, number))).ToDictionary(pair => pair.coalition, pair => pair.number);
        foreach (var pieces in after.Coalitions.Components().GroupBy(piece => component[piece[0]]).Where(pieces => pieces.Skip(1).Any()))
        {
            var parts = Sentence.Chain(pieces.Select(piece => (Sentence)$"{Prose.List(Providers.Named(before, piece))}"), $" / ");
            var first = before.Organisations[pieces.First()[0]];
            yield return new(ConsequenceKind.NetworkParts, Layer.Networks, Gravity.Breaks, first, $"The network of coalitions falls apart: {parts}.");
        }
    }
}
