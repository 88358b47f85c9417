using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Tests.Vocabulary;

public sealed class VocabularyTests
{
    /// <summary>The roles of a procedure are declared by its `about` clause and not by a declaration of their own.</summary>
    private const string Role = "role";

    public static TheoryData<string> EveryKind => new(Kinds.All.Select(kind => kind.Word));

    [Fact]
    public void No_two_kinds_have_the_same_word() =>
        Assert.Equal(Kinds.All.Select(kind => kind.Word).Distinct(), Kinds.All.Select(kind => kind.Word));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void In_a_block_every_phrase_means_one_thing(string word)
    {
        var kind = Kinds.Named(word);

        AllDiffer([.. kind.Clauses.Select(clause => clause.Phrase), .. kind.NestedWords]);
        Assert.All(EveryClauseOf(kind), clause => AllDiffer([.. clause.Qualifiers.Select(qualifier => qualifier.Phrase), clause.Trailing ?? "-"]));
        Assert.All(EveryClauseOf(kind), clause => AllDiffer(clause.Words));
    }

    /// <summary>
    /// What follows a clause on its line is read as its qualifier, so a clause of the block with the same phrase could never share
    /// that line. Only citations are meant to be read in both ways.
    /// </summary>
    [Theory]
    [MemberData(nameof(EveryKind))]
    public void No_qualifier_hides_a_clause_of_its_block(string word)
    {
        var kind = Kinds.Named(word);
        var phrases = kind.Clauses.Select(clause => clause.Phrase).Concat(kind.NestedWords).Except(["cite"]).ToHashSet();

        Assert.All(kind.Clauses, clause => Assert.DoesNotContain(clause.Qualifiers, qualifier => phrases.Contains(qualifier.Phrase)));
    }

    /// <summary>
    /// The longest phrase wins. If `framework` took a name and `framework nation` were a phrase too, nothing named `nation` could be
    /// the value of the first. Only `expect` takes that risk, since `finding X` is no condition.
    /// </summary>
    [Theory]
    [MemberData(nameof(EveryKind))]
    public void No_phrase_makes_values_of_another_unreachable(string word)
    {
        var kind = Kinds.Named(word);
        IEnumerable<string> blockPhrases = [.. kind.Clauses.Select(clause => clause.Phrase), .. kind.NestedWords];

        NoneHides([.. kind.Clauses.Where(clause => clause.Phrase != "expect")], blockPhrases);
        Assert.All(EveryClauseOf(kind), clause => NoneHides(clause.Qualifiers, clause.Qualifiers.Select(qualifier => qualifier.Phrase)));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_that_a_clause_refers_to_exists(string word) =>
        Assert.All(EveryClauseOf(Kinds.Named(word)).SelectMany(clause => clause.RefersTo), name => Assert.True(name == Role || Kinds.Find(name) is { HasName: true }, name));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_that_a_block_may_hold_exists(string word) => Assert.All(Kinds.Named(word).NestedWords, name => Assert.NotNull(Kinds.Find(name)));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_can_be_declared_somewhere(string word) =>
        Assert.True(Kinds.Named(word).IsHeader || Kinds.All.Any(kind => kind.NestedWords.Contains(word)));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_entry_has_a_sentence_about_it(string word)
    {
        var kind = Kinds.Named(word);

        Assert.All([kind.Summary, .. EveryClauseOf(kind).Select(clause => clause.Summary)], summary => Assert.Matches(@"^\p{Lu}.*[^.]\.$", summary));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_phrase_is_made_of_words_that_the_lexer_reads_as_words(string word)
    {
        var kind = Kinds.Named(word);
        var clauses = EveryClauseOf(kind).ToList();

        Assert.All(
            [kind.Word, .. clauses.Select(clause => clause.Phrase), .. clauses.SelectMany(clause => clause.Words), .. clauses.Select(clause => clause.Trailing ?? "")],
            phrase => Assert.Matches("^([a-z]+( [a-z]+)*)?$", phrase));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_clause_lists_words_if_and_only_if_it_needs_them(string word) =>
        Assert.All(EveryClauseOf(Kinds.Named(word)), clause => Assert.True(clause.Words.Length > 0 || clause.Form != ValueForm.Words, clause.Phrase));

    private static void NoneHides(IReadOnlyCollection<ClauseEntry> clauses, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
            Assert.DoesNotContain(clauses, clause => phrase.StartsWith($"{clause.Phrase} ", StringComparison.Ordinal) && MayBegin(clause, phrase[(clause.Phrase.Length + 1)..]));
    }

    /// <summary>Whether a value of the clause may begin with these words.</summary>
    private static bool MayBegin(ClauseEntry clause, string words) => clause.Form switch
    {
        ValueForm.Flag or ValueForm.Text or ValueForm.Date or ValueForm.Number or ValueForm.Duration or ValueForm.Quantity => false,
        ValueForm.Words => clause.Words.Any(word => word.StartsWith(words, StringComparison.Ordinal)),
        _ => !clause.IsBare,
    };

    [Fact]
    public void A_fact_applies_to_every_kind_whose_block_holds_facts_and_to_no_other() =>
        Assert.Equal(
            Kinds.All.Where(kind => kind.HasFacts).Select(kind => kind.Word),
            Kinds.Named("fact").Clauses.Single(clause => clause.Phrase == "applies to").Words);

    private static IEnumerable<ClauseEntry> EveryClauseOf(KindEntry kind) => kind.Clauses.SelectMany(WithQualifiers);

    private static IEnumerable<ClauseEntry> WithQualifiers(ClauseEntry clause) => [clause, .. clause.Qualifiers.SelectMany(WithQualifiers)];

    private static void AllDiffer(IReadOnlyCollection<string> phrases) => Assert.Equal(phrases.Distinct(), phrases);
}
