using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Questions;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Comparisons;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler;

/// <content>What people ask of several architectures at once.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Puts the same questions to several architectures. One with errors is left out, and the others are compared.</summary>
    /// <param name="sources">The files, each with what it uses: two or more, no two of them the same.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="asOf">The day at which all are looked at; for each the one that its file names, if nothing is given.</param>
    /// <exception cref="QuestionException">There are too few or too many files, one is named twice, or the question names a member that is in none of them.</exception>
    public ComparisonOutcome Compare(IReadOnlyList<SourceSet> sources, ComparisonQuestion question, DateOnly? asOf = null)
    {
        ComparedFiles.DemandDistinct(sources.Select(PathOf));
        if (sources.Count > ComparisonAnalysis.MostArchitectures)
            throw new QuestionException(FormattableString.Invariant($"At most {ComparisonAnalysis.MostArchitectures} architectures are compared at once, and these are {sources.Count}. Leave some out."));
        var refused = ImmutableArray.CreateBuilder<Report>();
        var models = ImmutableArray.CreateBuilder<(string File, Architecture Model)>();
        foreach (var source in sources)
        {
            var architecture = Bind(source);
            if (architecture.HasErrors)
                refused.Add(Refused(architecture));
            else
                models.Add((PathOf(source), Load(architecture).Architecture));
        }

        if (models.Count < 2)
        {
            return refused.Count > 0
                ? new ComparisonOutcome(null, refused.ToImmutable())
                : throw new QuestionException("An architecture is compared with others: name two files at least, or one that declares a `comparison`.");
        }

        var names = models.CountBy(model => model.Model.Name).ToDictionary(count => count.Key, count => count.Value);
        var titles = models.SelectMany(model => TitlesOf(model.Model)).CountBy(title => title).ToDictionary(count => count.Key, count => count.Value);
        ImmutableArray<ComparedArchitecture> architectures =
        [
            .. models.Select(model => new ComparedArchitecture(names[model.Model.Name] == 1 ? model.Model.Name : $"{model.Model.Name} ({model.File})", model.File, model.Model.At(asOf ?? model.Model.AsOf))
            {
                SharesItsTitle = TitlesOf(model.Model).Any(title => titles[title] > 1),
            }),
        ];
        return new ComparisonOutcome(ComparisonAnalysis.Of(architectures, question), refused.ToImmutable());
    }

    private static IEnumerable<string> TitlesOf(Architecture model) => model.Data.TitleTranslations.Select(title => title.Text).Append(model.Title).Distinct();

    /// <summary>Runs the comparisons that a file declares.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="name">The name of one comparison; null for all.</param>
    /// <param name="instead">What is asked in place of what they say: topics, where there are any, and a member, where there is one.</param>
    /// <param name="asOf">The day at which all architectures are looked at; for each the one that its file names, if nothing is given.</param>
    /// <exception cref="QuestionException">The file declares no such comparison, or one of them cannot be run.</exception>
    public Reply<IReadOnlyList<DeclaredComparison>> CompareDeclared(SourceSet sources, string? name, ComparisonQuestion instead, DateOnly? asOf = null)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new Reply<IReadOnlyList<DeclaredComparison>>.Refused(Refused(architecture));
        var declared = Load(architecture).Architecture.Comparisons;
        if (declared.IsEmpty)
            throw new QuestionException($"`{SafeText.Shown(PathOf(sources))}` alone declares no `comparison`. Name a second file to compare it with.");
        if (name is not null && declared.All(comparison => comparison.Name != name))
            throw new QuestionException($"There is no comparison `{SafeText.Shown(name)}`. {Suggestion.HintFor(name, declared.Select(comparison => comparison.Name), $"The file declares {string.Join(", ", declared.Select(comparison => $"`{comparison.Name}`"))}.")}");
        return new Reply<IReadOnlyList<DeclaredComparison>>.Given(
        [
            .. from comparison in declared
               where name is null || comparison.Name == name
               let question = new ComparisonQuestion(instead.Topics.IsEmpty ? comparison.Questions : instead.Topics, instead.Without ?? comparison.Without?.Name)
               let files = ComparedFiles.Read(PathOf(comparison, architecture), comparison.Files, sources.Surroundings?.Files ?? FileTree.OnDisk)
               select new DeclaredComparison(comparison.Name, comparison.Title, question, Compare(files, question, asOf)),
        ]);
    }

    // Where the comparison names its files, which a reform may inherit or change.
    private static string PathOf(Comparison comparison, ArchitectureSymbol architecture) => architecture.Trees[comparison.Declaration.Clause("of")?.Origin.File ?? 0].File.Path;

    private static string PathOf(SourceSet sources) => sources.Units[0].Tree.File.Path;
}
