using System.Text.RegularExpressions;

using AfterNato.Checks;
using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Vocabulary;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Reference;

public sealed partial class GlossaryTests
{
    private const string Page = "lang/docs/glossary.md";

    private static readonly List<(string Term, string[] Written, string Meaning)> Entries =
    [
        .. Row().Matches(Repository.Read(Page)).Skip(1).Select(row =>
            (row.Groups[1].Value, Word().Matches(row.Groups[2].Value).Select(word => word.Groups[1].Value).ToArray(), row.Groups[3].Value)),
    ];

    [Fact]
    public void Every_kind_of_declaration_has_an_entry() => AllAreWritten(Kinds.All.Select(kind => kind.Word));

    [Fact]
    public void Every_question_has_an_entry() => AllAreWritten(Questions.All.Select(question => question.Word));

    [Fact]
    public void Every_check_has_an_entry() => AllAreWritten(CheckCatalogue.All.Select(check => check.Descriptor.Name));

    [Fact]
    public void Every_relation_between_commands_has_an_entry() =>
        AllAreWritten(Kinds.Named("command").Clauses.Single(clause => clause.Phrase == "under").Qualifiers.SelectMany(qualifier => qualifier.Words));

    [Fact]
    public void Every_term_is_explained_once_in_the_order_of_the_alphabet() =>
        Assert.Equal(Entries.Select(entry => entry.Term).Distinct().Order(StringComparer.OrdinalIgnoreCase), Entries.Select(entry => entry.Term));

    [Fact]
    public void Everything_written_has_one_term() =>
        Assert.Empty(Entries.SelectMany(entry => entry.Written).GroupBy(word => word).Where(same => same.Skip(1).Any()).Select(same => same.Key));

    [Fact]
    public void Every_explanation_is_made_of_sentences() => Assert.All(Entries, entry => Assert.Matches(@"^\p{Lu}.*\.$", entry.Meaning));

    private static void AllAreWritten(IEnumerable<string> words) => Assert.Empty(words.Except(Entries.SelectMany(entry => entry.Written)));

    [GeneratedRegex(@"^\| ([^|]+?) \| ([^|]*?) ?\| ([^|]+?) \| [^|]*\|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Word();
}
