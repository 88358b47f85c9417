using AfterNato.Benchmarks.Inputs;
using AfterNato.Benchmarks.Measuring;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>Writing the site of an architecture that has been checked: of the examples, and of an alliance of two hundred members.</summary>
internal static class Documents
{
    public static void Measure(Table table)
    {
        table.Begin("the site of an architecture, once it is checked; the first in the process, then once more");
        Add("nato-2026", Repository.Read("examples/nato-2026.arch"), table);
        Add("nato-2026", Repository.Read("examples/nato-2026.arch"), table);
        Add("imf (190 members)", Repository.Read("examples/imf.arch"), table);
        Add("an alliance of 200 members, 501 posts, 200 procedures, 500 pledges", GeneratedAlliance.Text(200), table);
    }

    // Described anew each time: what one site has worked out, another must not find.
    private static void Add(string title, string text, Table table)
    {
        var manuscript = new ArchitectureCompiler(useCache: false).Describe([SourceSet.OfText(new SourceFile("measured.arch", text))]) is Reply<Manuscript>.Given given
            ? given.Content
            : throw new InvalidOperationException("What is measured compiles.");
        var files = 0;
        var time = Measured.Once(() => files = Site.Of(manuscript, Language.All[0], SiteFormat.Html).Length).Processor;
        table.Add(title, time, $"{Table.Number(files, "#,0")} files");
    }
}
