using System.Text.RegularExpressions;

using AfterNato.Checks;
using AfterNato.Compiler.Files;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Tests;

/// <summary>For each check a file of the corpus in which it finds something.</summary>
internal static partial class FoundCorpus
{
    public static IEnumerable<string> Checks => CheckCatalogue.All.Select(check => check.Descriptor.Name);

    /// <summary>The first file in which a check finds something, with more text at its end.</summary>
    public static SourceSet With(string check, string text = "")
    {
        var corpus = CheckedCorpus.Checks;
        var name = corpus.Names.First(name => name.StartsWith($"{check}/", StringComparison.Ordinal) && Found().Matches(corpus.Golden(name)).Any(match => match.Groups[1].Value == check));
        var path = corpus.PathOf(name);
        return SourceSet.OfText(new SourceFile(path, File.ReadAllText(path) + text), path);
    }

    [GeneratedRegex(@"^\S+:\d+:\d+: (?:error|warning|note) AN\d{4} (\w+)", RegexOptions.Multiline)]
    private static partial Regex Found();
}
