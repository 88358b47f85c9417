using System.Collections.Immutable;

using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Fixing;

/// <summary>
/// Carries out the fixes of one file until none is left. Only its own text changes, never that of a library; and a fix after which there would
/// be more errors than before is not carried out.
/// </summary>
public sealed class FileFixer(ArchitectureCompiler compiler)
{
    /// <summary>How often the file is read again; each time at least one fix has been carried out.</summary>
    private const int MostRounds = 200;

    /// <summary>Fixes a file, in memory.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="path">Where it lies, and where the paths in it begin.</param>
    public FixedFile Fix(SourceSet sources, string path)
    {
        var original = sources.Units[0].Tree.File;
        var done = ImmutableArray.CreateBuilder<AppliedFix>();
        var current = Round.Of(sources);
        for (var round = 0; round < MostRounds && Next(current, path) is { } next; round++)
        {
            done.AddRange(next.Fixes);
            current = next.Round;
        }

        return new(original, current.File.Text, done.ToImmutable(), [.. current.Architecture.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error)]);
    }

    // All fixes at once if that helps; else the first that does.
    private (Round Round, ImmutableArray<AppliedFix> Fixes)? Next(Round current, string path)
    {
        var fixes = FixesOf(current);
        if (fixes.IsEmpty)
            return null;
        if (Try(fixes) is { } all)
            return all;
        return fixes.Length == 1 ? null : fixes.Select(fix => Try([fix])).FirstOrDefault(one => one is not null);

        (Round Round, ImmutableArray<AppliedFix> Fixes)? Try(ImmutableArray<AppliedFix> some)
        {
            var (text, carriedOut) = Repair.Of(current.File.Text, some.Select(applied => applied.Fix));
            var next = Round.Of(SourceSet.OfText(new SourceFile(current.File.Path, text), path));
            return next.IsWorseThan(current) ? null : (next, [.. some.Where(applied => carriedOut.Contains(applied.Fix))]);
        }
    }

    // While there are errors, what else there is to say may come from them. Only checking tells which findings are allowed in vain.
    private ImmutableArray<AppliedFix> FixesOf(Round round)
    {
        var architecture = round.Architecture;
        IEnumerable<ReportedFinding> findings = architecture.HasErrors || architecture.Allowances.IsEmpty
            ? architecture.Diagnostics.Where(diagnostic => !architecture.HasErrors || diagnostic.Descriptor.Severity == Severity.Error).Select(ReportedFinding.Of)
            : compiler.Check(round.Sources).Findings;
        return
        [
            .. findings.Where(finding => finding.Location.File.Path == round.File.Path)
                .SelectMany(finding => finding.Fix is { } fix ? new[] { new AppliedFix(finding.Location, fix) } : []),
        ];
    }

    private sealed record Round(SourceSet Sources, ArchitectureSymbol Architecture)
    {
        public SourceFile File => Sources.Units[0].Tree.File;

        private int SyntaxErrors => Sources.Units[0].Tree.Diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);

        private int Errors => Architecture.Diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);

        public static Round Of(SourceSet sources) => new(sources, ArchitectureCompiler.Bind(sources));

        // A text that cannot be read hides what else is wrong: that it comes to light makes nothing worse.
        public bool IsWorseThan(Round other) =>
            SyntaxErrors != other.SyntaxErrors ? SyntaxErrors > other.SyntaxErrors : Errors > other.Errors;
    }
}
