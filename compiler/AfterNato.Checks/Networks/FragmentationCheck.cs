using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Networks;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Networks;

/// <summary>How far the network of coalitions falls apart, in numbers: one finding about the whole.</summary>
public sealed class FragmentationCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN6005", "Fragmentation", Severity.Information, "How far the network of coalitions is divided, in numbers.");

    public override string RangesOver => "two organisations that provide functions";

    public override CheckResult Run(Situation situation)
    {
        if (situation.Architecture.Functions.IsEmpty)
            return Answer([], isVacuous: true);
        try
        {
            var network = situation.Network;
            return network.Coalitions.Able(Runtime.Membership.MemberSet.Empty).Count < 2 ? Answer([], isVacuous: true) : Answer([Measured(network)], isVacuous: false);
        }
        catch (UnknownAnswerException unknown)
        {
            return Answer([Undecided(Whole(situation), $"the network of coalitions is divided", unknown)], isVacuous: false);
        }
    }

    private Finding Measured(Network network)
    {
        var components = network.Coalitions.Components();
        var coalitions = components.Sum(component => component.Length);
        var functions = network.Situation.Architecture.Functions;
        var overlaps = network.Coalitions.Overlaps();
        var pairs = coalitions * (coalitions - 1) / 2;
        var perMember = network.Coalitions.CoalitionsPerMember();
        var perFunction = Rational.Quotient(functions.Sum(function => network.ProvidersOf(function).Count()), functions.Length);
        var members = network.Coalitions.Members.Count;
        var hanging = components.Length == 1 ? (Sentence)$"hang together" : $"fall into {components.Length} groups that share no member";
        var sharing = Sentence.Of(pairs, $"{overlaps} of {pairs} pair shares a member", $"{overlaps} of {pairs} pairs share a member");
        var whole = Whole(network.Situation);
        return new Finding(
            Descriptor,
            whole,
            $"{coalitions} coalitions with {members} members in all {hanging}; {sharing}. On average a member belongs to {new DecimalNumber(perMember, 2)} of them, and a function is provided by {new DecimalNumber(perFunction, 2)}.",
            whole.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("components", Text(components.Length)),
                WitnessPart.One("coalitions", Text(coalitions)),
                WitnessPart.One("members", Text(members)),
                WitnessPart.One("overlaps", Text(overlaps)),
                WitnessPart.One("coalitionsPerMember", perMember.ToString()),
                WitnessPart.One("coalitionsPerFunction", perFunction.ToString()),
                WitnessPart.Many("organisations", components.SelectMany(component => Providers.Named(network, component)).Select(organisation => organisation.Name)),
            ],
            Shown = components.Length == 1 ? null : (Sentence)$"{Series.WithSemicolons(components.Select(component => (Sentence)$"{Prose.List(Providers.Named(network, component))}"))}.",
            Sources = Evidence.Of(network.Organisations),
        };
    }

    // The network has no name of its own. Whatever stands for it, it stays the same when declarations change their order.
    private static Function Whole(Situation situation) => situation.Architecture.Functions.OrderBy(function => function.Name, StringComparer.Ordinal).First();

    private static string Text(int number) => FormattableString.Invariant($"{number}");
}
