using AfterNato.Checks.Networks;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;

namespace AfterNato.Compiler;

/// <content>The network of coalitions.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Describes the network that the organisations of an architecture form.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    public NetworkAnswer Network(SourceSet sources, DateOnly? asOf = null, string? inScenario = null)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new NetworkAnswer(Refused(architecture), null, null);

        var model = Load(architecture).Architecture;
        try
        {
            if (inScenario is not null)
            {
                var scenario = ScenarioOf(model, inScenario);
                if (ObstaclesOf(scenario) is { } obstacles)
                    return new NetworkAnswer(Impossible(architecture, scenario, obstacles), null, null);
                model = model.In(scenario);
            }

            return new NetworkAnswer(null, NetworkReport.Of(model.At(asOf ?? model.AsOf)), null);
        }
        catch (UnknownAnswerException unknown)
        {
            return new NetworkAnswer(null, null, unknown.Message);
        }
    }
}
