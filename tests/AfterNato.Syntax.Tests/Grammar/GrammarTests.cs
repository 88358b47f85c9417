using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tests.Formatting;
using AfterNato.Syntax.Tests.Properties;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

using FsCheck;
using FsCheck.Fluent;

using Property = AfterNato.Testing.Property;

namespace AfterNato.Syntax.Tests.Grammar;

/// <summary>The page with the grammar and the parser say the same.</summary>
public sealed class GrammarTests
{
    private const string Start = "file";
    private const int Thousands = 3_000;

    private static readonly Ebnf Grammar = Ebnf.OfPage(Repository.Read("lang/docs/grammar.md"));
    private static readonly Lazy<Sentences> Written = new(() => new(Grammar));

    // Short ones come first, so that a failure is shown by one that can be read.
    private static readonly Arbitrary<Sentence> Any = Gen.Sized(size =>
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Sentence(seed, Written.Value.Of(Start, seed, tokens: size * 4))).ToArbitrary();

    private static readonly Arbitrary<Sentence> Damaged = (
        from sentence in Any.Generator
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select sentence with { Text = Damage.Do(sentence.Text, new Random(seed)) }).ToArbitrary();

    [Fact]
    public void Every_production_is_defined_once() =>
        Assert.Empty(Grammar.Productions.GroupBy(production => production.Name).Where(same => same.Skip(1).Any()).Select(same => same.Key));

    [Fact]
    public void Every_production_that_is_used_is_defined() => Assert.Empty(UsedNames().Except(Grammar.Productions.Select(production => production.Name)));

    [Fact]
    public void Every_production_that_is_defined_is_used() =>
        Assert.Empty(Grammar.Productions.Select(production => production.Name).Except(UsedNames()).Except([Start, "COMMENT"]));

    [Fact]
    public void Every_sentence_of_the_grammar_is_accepted() =>
        Property.Holds(Any, sentence => Assert.DoesNotContain(Parse(sentence.Text).Diagnostics, diagnostic => diagnostic.Descriptor.Severity == Severity.Error), Thousands);

    [Fact]
    public void Every_sentence_gives_a_tree_that_is_the_text() => Property.Holds(Any, sentence => TreeInvariants.Hold(sentence.Text));

    [Fact]
    public void Every_sentence_is_laid_out_once_and_for_all() => Property.Holds(Any, IsLaidOutOnceAndForAll);

    [Fact]
    public void A_sentence_with_any_damage_gives_a_tree_that_is_the_text() => Property.Holds(Damaged, sentence => TreeInvariants.Hold(sentence.Text), Thousands);

    [Fact]
    public void A_sentence_with_any_damage_is_laid_out_once_and_for_all() => Property.Holds(Damaged, IsLaidOutOnceAndForAll);

    private static void IsLaidOutOnceAndForAll(Sentence sentence)
    {
        var layout = FormatAssert.Format(sentence.Text);
        Assert.Equal(layout, FormatAssert.Format(layout));
    }

    private static IEnumerable<string> UsedNames() =>
        Grammar.Productions.SelectMany(production => production.Definition.All).OfType<Expression.Reference>().Select(reference => reference.Name).Distinct();

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceFile("test.arch", text));

    /// <summary>A sentence, and the seed that gives it again.</summary>
    private sealed record Sentence(int Seed, string Text)
    {
        public override string ToString() => $"{Seed}: {Text}{DiagnosticText.Of(Parse(Text).Diagnostics)}";
    }
}
