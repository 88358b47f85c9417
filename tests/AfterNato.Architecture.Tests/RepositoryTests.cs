using System.Text.RegularExpressions;

using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Architecture.Tests;

public sealed partial class RepositoryTests
{
    [Fact]
    public void The_top_level_of_the_repository_is_fixed() =>
        SourceTree.AssertNone(
            Directory.EnumerateFileSystemEntries(Repository.Root)
                .Select(path => Path.GetFileName(path))
                .Where(name => !TopLevel().IsMatch(name) && !Ignored().Contains(name)));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("AfterNato.sln").Replace('\\', '/');
        var projects = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.csproj", SearchOption.AllDirectories).Select(Repository.FromRoot);

        SourceTree.AssertNone(projects.Concat(SourceTree.Files("*.csproj")).Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_golden_file_belongs_to_a_test() =>
        SourceTree.AssertNone(OrphanGoldens.Under(Path.Combine(Repository.Root, "tests")).Select(Repository.FromRoot));

    /// <summary>What building and testing leave at the top level, by the names that git is told to ignore.</summary>
    private static HashSet<string> Ignored() => [.. Repository.Read(".gitignore").Split('\n').Select(line => line.Trim().TrimEnd('/'))];

    [GeneratedRegex(@"^(\..+|AfterNato\.sln|lang|compiler|stdlib|examples|tests|README\.md|Directory\..+\.props|global\.json)$")]
    private static partial Regex TopLevel();
}
