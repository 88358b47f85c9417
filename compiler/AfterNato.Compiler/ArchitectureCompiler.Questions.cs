using System.Security.Cryptography;
using System.Text;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Checks.Networks;
using AfterNato.Checks.Power;
using AfterNato.Checks.Questions;
using AfterNato.Checks.Reforms;
using AfterNato.Checks.Search;
using AfterNato.Checks.Time;
using AfterNato.Checks.Withdrawals;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Search;

namespace AfterNato.Compiler;

/// <content>What people ask of an architecture.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Tells who has what power in a decision.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="QuestionException">The question names something that is not there, or makes no sense.</exception>
    /// <exception cref="UnknownAnswerException">What it takes to answer cannot be worked out.</exception>
    public Reply<PowerReport> Power(SourceSet sources, PowerQuestion question, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, scenario) => PowerAnalysis.Of(situation, question, scenario));

    /// <summary>Prepares a search for a better rule in a procedure.</summary>
    /// <inheritdoc cref="Power"/>
    /// <exception cref="InvalidSearchException">The question names something that is not there, or makes no sense.</exception>
    public Reply<PreparedSearch> Search(SourceSet sources, SearchQuestion question, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, _) => new PreparedSearch(SearchReader.Read(question, situation), HashOf([.. TextsOf(sources), inScenario ?? ""])));

    /// <summary>Divides burdens among those who bear them.</summary>
    /// <inheritdoc cref="Power"/>
    public Reply<BurdenReport> Divide(SourceSet sources, BurdenQuestion question, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, scenario) => new BurdenReport(situation, scenario, BurdenTables.Of(situation, question)));

    /// <summary>Tells what of the capabilities that are needed is pledged.</summary>
    /// <inheritdoc cref="Power"/>
    public Reply<CoverageReport> Cover(SourceSet sources, DateOnly? asOf = null, string? inScenario = null) => Ask(sources, asOf, inScenario, CoverageReport.Of);

    /// <summary>Tells what happens as time passes.</summary>
    /// <inheritdoc cref="Power"/>
    public Reply<Timeline> Follow(SourceSet sources, TimelineQuestion question, string? inScenario = null) =>
        Ask(sources, null, inScenario, (situation, scenario) => Timeline.Of(scenario?.Architecture ?? situation.Architecture, scenario, question));

    /// <summary>Describes the network that organisations form.</summary>
    /// <inheritdoc cref="Power"/>
    public Reply<NetworkReport> Network(SourceSet sources, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, _) => NetworkReport.Of(situation));

    /// <summary>Tells what follows when some members leave together.</summary>
    /// <inheritdoc cref="Power"/>
    public Reply<WithdrawalReport> Withdraw(SourceSet sources, WithdrawalQuestion question, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, _) => WithdrawalReport.Of(situation, question));

    /// <summary>Tells what breaks when each member alone leaves everything, or each two together and neither alone.</summary>
    /// <inheritdoc cref="Power"/>
    public Reply<FailureMatrix> Fail(SourceSet sources, bool inPairs, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, _) => inPairs ? FailureMatrix.OfPairs(situation) : FailureMatrix.OfMembers(situation));

    /// <summary>Follows the transitions of an architecture step by step, and looks for a safe order of their steps.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="transition">The name of the transition; null for all.</param>
    /// <exception cref="QuestionException">The file has no such transition, or none at all.</exception>
    /// <exception cref="UnknownAnswerException">A stage of a transition cannot be told.</exception>
    public Reply<ReformReport> Reform(SourceSet sources, string? transition = null) =>
        Ask(sources, asOf: null, inScenario: null, (situation, _) => ReformReport.Of(situation.Architecture, transition));

    private Reply<T> Ask<T>(SourceSet sources, DateOnly? asOf, string? inScenario, Func<Situation, Scenario?, T> answer)
        where T : class
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new Reply<T>.Refused(Refused(architecture));

        var model = Load(architecture).Architecture;
        if (inScenario is null)
            return new Reply<T>.Given(answer(model.At(asOf ?? model.AsOf), null));

        var scenario = ScenarioOf(model, inScenario);
        if (ObstaclesOf(scenario) is { } obstacles)
            return new Reply<T>.Refused(Impossible(architecture, scenario, obstacles));
        var changed = model.In(scenario);
        return new Reply<T>.Given(answer(changed.At(asOf ?? changed.AsOf), scenario));
    }

    private static IEnumerable<string> TextsOf(SourceSet sources) => sources.Units.Select(unit => unit.Tree.File.Text);

    // Other texts, or another version of what reads them, may come to other figures; where the files lie makes no difference.
    private static string HashOf(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(Encoding.UTF8.GetBytes(part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
