using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

using AfterNato.Testing.Goldens;

namespace AfterNato.Compiler.Tests;

/// <summary>A corpus whose golden files are what `afternato check` prints about its files, and how the command ends.</summary>
internal sealed partial class CheckedCorpus
{
    private readonly string _folder;

    private CheckedCorpus(string folder) => _folder = folder;

    public static CheckedCorpus Broken { get; } = Of("Broken");

    public static CheckedCorpus Checks { get; } = Of("Checks");

    public IReadOnlyList<string> Names => Files.Names;

    private Corpus Files => Corpus.Beside(_folder, _folder);

    public static CheckedCorpus Of(string name, [CallerFilePath] string source = "") =>
        new(Path.Combine(Path.GetDirectoryName(source) ?? "", "Corpus", name));

    /// <summary>Checks a file of the corpus; its golden file must say the same.</summary>
    public CommandRun Verify(string name)
    {
        var run = Check(name);
        Files.Verify(name, $"{NothingToTryOn().Replace(run.Output, "")}exit {run.Exit}\n{run.Errors}");
        return run;
    }

    /// <summary>Checks a file of the corpus. Paths are shown as they are in the corpus, the same on every machine.</summary>
    public CommandRun Check(string name)
    {
        var run = CommandRun.Check(PathOf(name));
        var root = Path.GetDirectoryName(_folder) + Path.DirectorySeparatorChar;
        return run with { Output = run.Output.Replace(root, "", StringComparison.Ordinal), Errors = run.Errors.Replace(root, "", StringComparison.Ordinal) };
    }

    public string PathOf(string name) => Path.Combine(_folder, $"{name}.arch");

    public string Golden(string name) => File.ReadAllText(Path.Combine(_folder, $"{name}.verified.txt"));

    // How many checks had nothing to try on hangs on how many there are, and says nothing of the file.
    [GeneratedRegex(@"^  nothing to try on: .*\n", RegexOptions.Multiline)]
    private static partial Regex NothingToTryOn();
}
