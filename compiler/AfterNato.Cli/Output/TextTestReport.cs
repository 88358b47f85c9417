using AfterNato.Checks.Expectations;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Prints what became of expectations: each with its line and its mark, why it was not met, and what all of them leave out.</summary>
internal sealed class TextTestReport(TextWriter output, Colour colour, int leastCoverage)
{
    private const int NamesShown = 10;

    public void Write(TestReport report)
    {
        if (report.Coverage is not { } coverage)
        {
            var problems = new TextReport(output, colour);
            foreach (var problem in report.Problems)
                problems.Write(problem);
            output.WriteLine($"{colour.Bold(Excerpt.Shown(report.File))}: nothing was tested.");
            return;
        }

        output.WriteLine($"{colour.Bold(SafeText.OneLine(report.Title ?? report.File))}, as of {report.AsOf:yyyy-MM-dd}");
        foreach (var expectation in report.Expectations)
            Write(expectation);
        output.WriteLine($"  {Counts(report)}");
        foreach (var kind in coverage.Kinds.Where(kind => kind.Count > 0 && !report.Expectations.IsEmpty))
            output.WriteLine($"  covered: {Of(kind)}");
        if (!coverage.Procedures.Reaches(leastCoverage))
            output.WriteLine(colour.Red(FormattableString.Invariant($"  {coverage.Procedures.Covered.Length} of {coverage.Procedures.Count} procedures are covered, and `--min-coverage` demands {leastCoverage} %.")));
        output.WriteLine();
    }

    private void Write(ReportedExpectation expectation)
    {
        output.WriteLine($"  {Mark(expectation)} {colour.Dim(Excerpt.Place(expectation.Location))}: {SafeText.OneLine(LineText.OnOneLine(expectation.Text))}");
        if (expectation.Reason is { } reason)
            output.WriteLine($"            {SafeText.OneLine(reason.ToString())}");
        if (!expectation.EmptySets.IsEmpty)
            output.WriteLine($"            {colour.Yellow("vacuous:")} {SafeText.OneLine(Checks.Findings.Vacuity.MessageOfExpectation(expectation.EmptySets).ToString())}");
    }

    private string Mark(ReportedExpectation expectation) => expectation.IsMet switch
    {
        true => "met      ",
        false => colour.Red("FAILED   "),
        _ => colour.Yellow("undecided"),
    };

    private static string Counts(TestReport report)
    {
        if (report.Expectations.IsEmpty)
            return "The file expects nothing. What must be so is pinned with `expect`, for example `expect no finding SubjectVeto`.";
        var others = new[] { (report.Failed, "failed"), (report.Undecided, "undecided") }.Where(count => count.Item1 > 0).Select(count => FormattableString.Invariant($", {count.Item1} {count.Item2}"));
        return FormattableString.Invariant($"{report.Met} of {report.Expectations.Length} expectation{(report.Expectations.Length == 1 ? "" : "s")} met{string.Concat(others)}.");
    }

    private static string Of(CoverageOfKind kind)
    {
        var missing = kind.Missing.Select(element => element.Name).ToList();
        var shown = string.Join(", ", missing.Take(NamesShown));
        var more = missing.Count > NamesShown ? FormattableString.Invariant($" and {missing.Count - NamesShown} more") : "";
        return FormattableString.Invariant($"{kind.Kind} {kind.Covered.Length} of {kind.Count}{(missing.Count == 0 ? "" : $" (not: {shown}{more})")}");
    }
}
