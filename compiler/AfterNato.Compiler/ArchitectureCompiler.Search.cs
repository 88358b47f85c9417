using System.Security.Cryptography;
using System.Text;

using AfterNato.Checks.Search;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Search;

namespace AfterNato.Compiler;

/// <content>Which rule would do better.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Prepares a search for a better rule in a procedure of an architecture.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="InvalidSearchException">The question names something that is not there, or makes no sense.</exception>
    /// <exception cref="UnknownAnswerException">It is not known what another step of the procedure needs.</exception>
    public SearchAnswer Search(SourceSet sources, SearchQuestion question, DateOnly? asOf = null, string? inScenario = null)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new SearchAnswer(Refused(architecture), null, "");

        var model = Load(architecture).Architecture;
        if (inScenario is not null)
        {
            var scenario = ScenarioOf(model, inScenario);
            if (ObstaclesOf(scenario) is { } obstacles)
                return new SearchAnswer(Impossible(architecture, scenario, obstacles), null, "");
            model = model.In(scenario);
        }

        return new SearchAnswer(null, SearchReader.Read(question, model.At(asOf ?? model.AsOf)), HashOf(sources, inScenario));
    }

    // Other texts, or another version of what reads them, may come to other figures; where the files lie makes no difference.
    private static string HashOf(SourceSet sources, string? scenario)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in sources.Units.Select(unit => unit.Tree.File.Text).Append(scenario ?? ""))
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(Encoding.UTF8.GetBytes(part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
