using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Networks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Networks;

/// <summary>A function that one coalition alone provides: when that one fails, nobody does.</summary>
public sealed class SingleProviderCheck : CheckOf<Function>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN6003", "SingleProvider", Severity.Warning, "A function that one organisation alone provides.");

    public override string RangesOver => "functions";

    protected override IEnumerable<Function> Subjects(Situation situation) => situation.Architecture.Functions;

    protected override Sentence Question(Function subject) => $"several organisations provide {subject}";

    protected override IEnumerable<Finding> Examine(Function subject, Situation situation)
    {
        var network = situation.Network;
        if (network.ProvidersOf(subject).ToList() is not [var only])
            yield break;
        var organisation = network.Organisations[only];
        var coalition = network.Coalitions.Coalitions[only];
        var frame = situation.Members(coalition.Frame).ToList();
        var rest = frame.Count == 1 ? $"It ends when {frame[0]}, its framework nation, leaves." : Sentence.Empty;
        var unable = network.UnableProvidersOf(subject).ToList();
        yield return new Finding(Descriptor, subject, Sentence.Joined([$"Only {organisation} provides {subject}.", rest]), subject.Declaration.Origin)
        {
            Witness = [WitnessPart.One("organisation", organisation.Name), WitnessPart.Many("frameworkNations", Prose.Names(frame))],
            Shown = unable.Count == 0 ? null : Sentence.Joined(unable.Select(number => (Sentence)$"{Providers.Inability(network, number)}.")),
            Related = [new RelatedPlace(Providers.PlaceOf(network, organisation), $"this organisation provides it alone")],
            Sources = Evidence.Of(subject, organisation),
            Hint = $"Let a second organisation provide it, best one that rests on other members.",
        };
    }
}
