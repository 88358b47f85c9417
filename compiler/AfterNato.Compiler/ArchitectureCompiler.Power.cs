using AfterNato.Checks.Power;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;

namespace AfterNato.Compiler;

/// <content>Who has what power in a decision.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Answers a question about the power in a decision of an architecture.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="PowerQuestionException">The question names something that is not there, or somebody who has no say.</exception>
    public PowerAnswer Power(SourceSet sources, PowerQuestion question, DateOnly? asOf = null, string? inScenario = null)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new PowerAnswer.Refused(Refused(architecture));

        var model = Load(architecture).Architecture;
        if (inScenario is null)
            return new PowerAnswer.Given(PowerAnalysis.Of(model.At(asOf ?? model.AsOf), question));

        var scenario = ScenarioOf(model, inScenario);
        if (ObstaclesOf(scenario) is { } obstacles)
            return new PowerAnswer.Refused(Impossible(architecture, scenario, obstacles));
        var changed = model.In(scenario);
        return new PowerAnswer.Given(PowerAnalysis.Of(changed.At(asOf ?? changed.AsOf), question, scenario));
    }
}
