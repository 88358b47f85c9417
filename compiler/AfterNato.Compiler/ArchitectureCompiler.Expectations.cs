using AfterNato.Checks;
using AfterNato.Checks.Expectations;
using AfterNato.Checks.Findings;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime.Model;
using AfterNato.Semantics.Symbols;

namespace AfterNato.Compiler;

/// <content>What files expect of their own checking.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Tries what the file of an architecture expects, and nothing else.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    public TestReport Test(SourceSet sources, DateOnly? asOf = null)
    {
        var architecture = Bind(sources);
        var file = sources.Units[0].Tree.File.Path;
        if (architecture.HasErrors)
        {
            var problems = architecture.Diagnostics.Select(ReportedFinding.Of);
            return new TestReport(file, NullIfEmpty(architecture.Name), NullIfEmpty(architecture.Title), null, [.. problems], [], null);
        }

        var model = Load(architecture).Architecture;
        var situation = model.At(asOf ?? model.AsOf);
        var needed = model.Data.Expectations.All(expectation => expectation is Expectation.OfCondition) ? [] : CheckCatalogue.All;
        var expectations = ExpectationCheck.Run(situation, needed.Select(check => check.Run(situation)));
        return new TestReport(
            file, architecture.Name, architecture.Title, situation.Date, [], [.. expectations.Select(result => Reported(result, architecture))], Coverage.Of(situation));
    }

    private static ReportedExpectation Reported(ExpectationResult result, ArchitectureSymbol architecture) =>
        new(result.Expectation.Source, result.IsMet, result.Reason, At(result.Expectation.Origin, architecture)) { EmptySets = result.EmptySets };

    private static ReportedFinding Vacuous(ReportedExpectation expectation) =>
        new(Vacuity.Descriptor, Vacuity.Descriptor.Severity, Vacuity.MessageOfExpectation(expectation.EmptySets), expectation.Location)
        {
            Verdict = Verdict.Vacuous,
            Witness = [WitnessPart.Many("emptySets", expectation.EmptySets)],
            Hint = Vacuity.Hint,
        };
}
