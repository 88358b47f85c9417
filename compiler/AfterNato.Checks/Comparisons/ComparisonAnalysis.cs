using System.Collections.Immutable;

using AfterNato.Checks.Comparisons.Topics;
using AfterNato.Checks.Questions;

namespace AfterNato.Checks.Comparisons;

/// <summary>Puts the same questions to several architectures.</summary>
public static class ComparisonAnalysis
{
    /// <summary>How many architectures are compared at most: more tables than that nobody reads.</summary>
    public const int MostArchitectures = 20;

    private static readonly ImmutableArray<Topic> Topics =
    [
        new MembersTopic(), new EssentialTopic(), new DecisionsTopic(), new AggressorTopic(), new DependenceTopic(), new WithdrawalTopic(), new CoverageTopic(), new TimeTopic(), new CostTopic(),
    ];

    /// <summary>Every answer of every architecture.</summary>
    /// <param name="architectures">Two or more, each with a label of its own.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="QuestionException">There are too few or too many architectures, or the question names a member that none of them knows.</exception>
    public static ComparisonReport Of(ImmutableArray<ComparedArchitecture> architectures, ComparisonQuestion question)
    {
        if (architectures.Length is < 2 or > MostArchitectures)
            throw new QuestionException(FormattableString.Invariant($"From 2 to {MostArchitectures} architectures are compared, and these are {architectures.Length}."));
        if (question.Without is { } without && !architectures.Any(architecture => architecture.Situation.Architecture.Members.Any(member => member.Name == without)))
            throw new QuestionException($"None of the architectures has a member `{Syntax.Diagnostics.SafeText.Shown(without)}`, without which coverage could be asked.");
        var compared = new Compared(architectures, question);
        ImmutableArray<ComparedSection> sections = [.. question.Topics.Select(word => Topics.Single(topic => topic.Word == word).Answer(compared))];
        return new ComparisonReport(architectures, question, sections)
        {
            Notes = [.. Notes(architectures)],
            Dominances = DominanceSearch.Of(architectures, sections.SelectMany(section => section.Rows)),
        };
    }

    private static IEnumerable<Sentence> Notes(ImmutableArray<ComparedArchitecture> architectures)
    {
        var days = architectures.GroupBy(architecture => architecture.Situation.Date).OrderBy(day => day.Key).ToList();
        if (days.Count > 1)
        {
            var told = Listing.Of(days.Select(day => (Sentence)$"{Series.Of(day.Select(architecture => (Sentence)$"{architecture}"))} on {day.Key}"));
            yield return $"They are looked at on different days: {told}. What differs may differ because of the day; `--as-of` puts all of them on one.";
        }

        var silent = architectures.Where(architecture => !architecture.Situation.Architecture.Procedures.IsEmpty && architecture.Situation.Architecture.Procedures.All(procedure => procedure.Serves.IsEmpty)).ToList();
        if (silent.Count > 0)
            yield return $"No procedure of {DifferenceProse.Together(silent)} says what it `serves`, so that its decisions are not held against those of others.";
        var named = architectures.SelectMany(architecture => architecture.Situation.Architecture.Members).DistinctBy(member => (member.Name, member.Title)).ToLookup(member => member.Name);
        foreach (var name in named.Where(members => members.Skip(1).Any()).OrderBy(members => members.Key, StringComparer.Ordinal))
            yield return $"{new Code(name.Key)} is called {Listing.Of(name.OrderBy(member => member.Title, StringComparer.Ordinal))}: it is taken for one and the same member.";
        if (named.Count > 0 && !named.Any(members => architectures.Count(architecture => architecture.Situation.Architecture.Members.Any(member => member.Name == members.Key)) > 1))
            yield return $"No two of them have a member in common: whoever is compared here, they are others.";
    }
}
