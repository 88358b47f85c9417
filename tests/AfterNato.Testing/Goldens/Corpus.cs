using System.Runtime.CompilerServices;

using AfterNato.Syntax.Text;

namespace AfterNato.Testing.Goldens;

/// <summary>A folder of small `.arch` files, one idea each, every one of them with its golden file beside it.</summary>
public sealed class Corpus
{
    private readonly string _folder;

    private Corpus(string folder) => _folder = folder;

    /// <summary>The files in order, by their path in the corpus without `.arch`. A corpus without files is a mistake.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            var names = Directory.EnumerateFiles(_folder, "*.arch", SearchOption.AllDirectories)
                .Select(file => Path.ChangeExtension(Path.GetRelativePath(_folder, file), null).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .ToList();
            return names.Count > 0 ? names : throw new FileNotFoundException($"The corpus {Repository.FromRoot(_folder)} is empty.");
        }
    }

    /// <summary>The corpus in a folder beside the source file of the test that asks.</summary>
    public static Corpus Beside(string folder, [CallerFilePath] string source = "") =>
        new(Path.Combine(Path.GetDirectoryName(source) ?? "", folder));

    public SourceFile Read(string name) => new($"{name}.arch", File.ReadAllText($"{Stem(name)}.arch"));

    public void Verify(string name, string actual, string extension = "txt") =>
        new GoldenFile(Stem(name), extension).Verify(actual, GoldenPolicy.OfEnvironment());

    private string Stem(string name) => Path.Combine(_folder, name);
}
