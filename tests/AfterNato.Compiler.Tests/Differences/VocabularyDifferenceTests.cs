using AfterNato.Compiler.Files;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Compiler.Tests.Differences;

/// <summary>Whatever the language lets a file say, a version that says it otherwise is told to differ.</summary>
public sealed class VocabularyDifferenceTests
{
    /// <summary>How many ways of saying a clause otherwise are tried; the first that compiles decides.</summary>
    private const int MostTried = 40;

    [Fact]
    public void Every_clause_of_the_vocabulary_is_told_where_it_is_said_otherwise()
    {
        var said = SaidClauses.InCorpus();
        var log = new List<string>();
        foreach (var place in SaidClauses.Places)
        {
            var sw = System.Diagnostics.Stopwatch.StartNew();
            var verdict = said[place].Any() ? "never compiles" : "not in corpus";
            var tried = 0;
            foreach (var (path, text, other, what) in said[place].SelectMany(one => one.Otherwise()).Take(MostTried))
            {
                tried++;
                var told = Told(path, text, other);
                if (told is null)
                    continue;
                verdict = told.Length > 0 ? "ok" : $"SILENT {Path.GetFileName(path)} {what}";
                if (told.Length > 0)
                    break;
            }

            log.Add($"{place}: {verdict} ({tried}, {sw.ElapsedMilliseconds} ms)");
        }

        File.WriteAllLines("/tmp/an/x/vocab.txt", log);
    }

    // Null where one of the two does not compile.
    private static string? Told(string path, string text, string other)
    {
        var report = new ArchitectureCompiler(useCache: false).Differ(SourceSet.OfText(new SourceFile(path, text), path), SourceSet.OfText(new SourceFile(path, other), path)).Report;
        if (report is null)
            return null;
        var (meaning, findings) = (report.Meaning, report.Findings);
        return string.Join('\n', [
            .. meaning.Elements.Concat(meaning.Knowledge).SelectMany(element => element.Changes.Select(change => change.Sentence).Prepend($"{element.Standing} {element.Name}")),
            .. meaning.Wording.Select(change => change.Sentence),
            .. report.Expectations.Select(expectation => expectation.Text)]);
    }
}
