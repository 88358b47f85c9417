using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Networks;

/// <summary>A member through which alone parts of the network of coalitions hang together.</summary>
public sealed class CutMemberCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN6004", "CutMember", Severity.Warning, "A member whose departure parts the network of coalitions.");

    public override string RangesOver => "two organisations that provide functions and share a member";

    public override CheckResult Run(Situation situation)
    {
        if (situation.Architecture.Functions.IsEmpty)
            return Answer([], isVacuous: true);
        try
        {
            var network = situation.Network;
            var cuts = network.Coalitions.Cuts().ToList();
            return Answer(Findings(cuts, network), network.Coalitions.Components().All(component => component.Length < 2));
        }
        catch (UnknownAnswerException unknown)
        {
            return Answer([Undecided(situation.Architecture.Functions[0], $"the network hangs together without any one member", unknown)], isVacuous: false);
        }
    }

    // One by one while they can be told apart; a long list of them says one thing.
    private IEnumerable<Finding> Findings(List<Cut> cuts, Network network)
    {
        var members = cuts.Select(cut => MemberOf(cut, network)).Distinct().ToList();
        foreach (var cut in cuts.Take(Told))
            yield return Found(cut, network, cut == cuts[Math.Min(Told, cuts.Count) - 1] ? [.. members.Skip(Told)] : []);
    }

    private Finding Found(Cut cut, Network network, ImmutableArray<Member> others)
    {
        var member = MemberOf(cut, network);
        var pieces = cut.Pieces.Select(piece => Providers.Named(network, piece).ToList()).ToList();
        var more = others.IsEmpty ? Sentence.Empty : $"The same is true of {others.Length} more: {Prose.List(others)}.";
        var smallest = pieces.MinBy(piece => piece.Count) ?? pieces[0];
        var message = Sentence.Of(
            smallest.Count,
            $"If {member} leaves, {Prose.List(smallest)} no longer shares a member with the rest of the network.",
            $"If {member} leaves, {Prose.List(smallest)} no longer share a member with the rest of the network.");
        return new Finding(Descriptor, member, Sentence.Joined([message, more]), Providers.PlaceOf(network, smallest[0]))
        {
            Witness =
            [
                WitnessPart.One("member", member.Name),
                .. pieces.Select((piece, number) => WitnessPart.Many(FormattableString.Invariant($"part{number + 1}"), piece.Select(organisation => organisation.Name))),
                .. others.Length == 0 ? Array.Empty<WitnessPart>() : [WitnessPart.Many("alsoTrueOf", Prose.Names(others))],
            ],
            Shown = $"Without {member}: {Series.WithSemicolons(pieces.Select(piece => (Sentence)$"{Prose.List(piece)}"))}.",
            Related = [.. pieces.Where(piece => piece != smallest).Take(Told).Select(piece => new RelatedPlace(Providers.PlaceOf(network, piece[0]), $"{piece[0]} is in another part"))],
            Sources = Evidence.Of(pieces.SelectMany(piece => piece)),
            Hint = $"Let another member take part on both sides.",
        };
    }

    private const int Told = 8;

    private static Member MemberOf(Cut cut, Network network) => network.Situation.Member(cut.Member);
}
