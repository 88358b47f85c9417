using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Networks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Networks;

/// <summary>A declared function that no coalition provides on the day.</summary>
public sealed class UnservedFunctionCheck : CheckOf<Function>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN6002", "UnservedFunction", Severity.Warning, "A function that no organisation provides.");

    public override string RangesOver => "functions";

    protected override IEnumerable<Function> Subjects(Situation situation) => situation.Architecture.Functions;

    protected override Sentence Question(Function subject) => $"anybody provides {subject}";

    protected override IEnumerable<Finding> Examine(Function subject, Situation situation)
    {
        var network = situation.Network;
        if (network.ProvidersOf(subject).Any())
            yield break;
        var unable = network.UnableProvidersOf(subject).ToList();
        var why = unable.Count == 0 ? (Sentence)$"no organisation is there for it" : $"{Listing.Of(unable.Select(number => Providers.Inability(network, number)))}";
        var organisations = Providers.Named(network, unable).ToList();
        yield return new Finding(Descriptor, subject, $"Nobody provides {subject} on this day: {why}.", subject.Declaration.Origin)
        {
            Witness = [WitnessPart.Many("unable", organisations.Select(organisation => organisation.Name))],
            Related = [.. organisations.Select(organisation => new RelatedPlace(organisation.Declaration.Origin, $"{organisation} is there for it and cannot act"))],
            Sources = Evidence.Of(organisations.Cast<Runtime.Model.Element>().Prepend(subject)),
            Hint = $"Let an organisation provide it: {new Code($"provides {subject.Name}")} in the organisation, or `provided by` in the function.",
        };
    }
}
