using AfterNato.Checks.Burdens.Tables;
using AfterNato.Checks.Time;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Compiler;

/// <content>Who pays, what is covered, and what happens when.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Divides the burdens of an architecture.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="question">Which burdens, by which keys.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="BurdenQuestionException">The question names something that is not there.</exception>
    public Answer<BurdenReport> Divide(SourceSet sources, BurdenQuestion question, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, scenario) => new BurdenReport(situation, scenario, BurdenTables.Of(situation, question)));

    /// <summary>Tells what of the capabilities that are needed is pledged.</summary>
    /// <inheritdoc cref="Divide"/>
    public Answer<CoverageReport> Cover(SourceSet sources, DateOnly? asOf = null, string? inScenario = null) => Ask(sources, asOf, inScenario, CoverageReport.Of);

    /// <summary>Tells what happens in an architecture as time passes.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="question">What part of it is asked for.</param>
    /// <param name="inScenario">The scenario in which it is looked at.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="TimelineQuestionException">The question has no answer.</exception>
    public Answer<Timeline> Follow(SourceSet sources, TimelineQuestion question, string? inScenario = null) =>
        Ask(sources, null, inScenario, (situation, scenario) => Timeline.Of(scenario?.Architecture ?? situation.Architecture, scenario, question));

    private Answer<T> Ask<T>(SourceSet sources, DateOnly? asOf, string? inScenario, Func<Situation, Scenario?, T> answer)
        where T : class
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new Answer<T>(Refused(architecture), null);

        var model = Load(architecture).Architecture;
        if (inScenario is null)
            return new Answer<T>(null, answer(model.At(asOf ?? model.AsOf), null));

        var scenario = ScenarioOf(model, inScenario);
        if (ObstaclesOf(scenario) is { } obstacles)
            return new Answer<T>(Impossible(architecture, scenario, obstacles), null);
        var changed = model.In(scenario);
        return new Answer<T>(null, answer(changed.At(asOf ?? changed.AsOf), scenario));
    }
}
