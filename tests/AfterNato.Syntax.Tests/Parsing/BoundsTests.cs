using System.Diagnostics;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Syntax.Tests.Parsing;

public sealed class BoundsTests
{
    private const int SmallStack = 1 << 20;
    private const int Megabyte = 1_000_000;

    // Generous enough for a busy machine and far below what quadratic work on a megabyte would take.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("", "{")]
    [InlineData("rule r { ", "(")]
    [InlineData("rule r { ", "{")]
    [InlineData("rule r { ", "not ")]
    [InlineData("rule r { ", "-")]
    [InlineData("rule r { ", "a + (")]
    [InlineData("rule r { ", "a or b and c = d + e * (")]
    [InlineData("rule r { ", "f(")]
    [InlineData("rule r { ", "if ")]
    [InlineData("rule r { ", "if a then b else ")]
    [InlineData("rule r { ", "for every x in ")]
    [InlineData("rule r { ", "for every x in a: ")]
    [InlineData("procedure p { ", "either { ")]
    [InlineData("procedure p { ", "step s { otherwise { ")]
    [InlineData("", "command c { post p { ")]
    public void However_deep_a_text_is_nested_it_is_parsed_on_a_small_stack(string before, string repeated)
    {
        var tree = ParseOnSmallStack(SyntaxAssert.InLibrary(before + Repeat(repeated, 100_000)));

        Assert.NotEmpty(tree.Diagnostics);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not (", ")")]
    [InlineData("f(", ")")]
    public void Nesting_up_to_the_bound_is_accepted_and_beyond_it_reported_once(string open, string close)
    {
        SyntaxAssert.Accepts(Nested(40));

        var tree = SyntaxTree.Parse(new SourceFile("test.arch", Nested(1_000)));
        Assert.Contains(tree.Diagnostics, diagnostic => diagnostic.Descriptor.Code == "AN9001");
        Assert.True(tree.Diagnostics.Length <= 2, DiagnosticText.Of(tree.Diagnostics));

        string Nested(int depth) => SyntaxAssert.InLibrary($"invariant i {{ {Repeat(open, depth)}a{Repeat(close, depth)} }}");
    }

    [Fact]
    public void An_expression_has_at_most_five_hundred_terms()
    {
        SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"invariant i {{ a{Repeat(" + a", 499)} }}"));
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"invariant i {{ a{Repeat(" + a", 499)} [|+|] a{Repeat(" + a", 100_000)} }}"), "AN9002 500 terms");
    }

    [Fact]
    public void A_set_has_at_most_five_hundred_terms()
    {
        SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"group g {{ a{Repeat(" & a", 499)} }}"));
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"group g {{ a{Repeat(" & a", 499)} [|&|] a{Repeat(" except a", 100_000)} }}"), "AN9002 500 terms");
    }

    [Fact]
    public void The_terms_of_chains_inside_each_other_count_together()
    {
        const int Depth = 140;
        var text = SyntaxAssert.InLibrary($"invariant i {{ {Repeat("(", Depth)}a{Repeat(Repeat(" + a", 400) + ")", Depth)} }}");

        Assert.Equal(["AN9002"], ParseOnSmallStack(text).Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
    }

    [Fact]
    public void What_follows_an_expression_that_is_too_long_is_still_read()
    {
        var tree = ParseOnSmallStack($"architecture a\nexpect a{Repeat(" and a", 1_000)}\nexpect b\nmember US\n");

        Assert.EndsWith("[expect b]\n[member US]\n", Shape.OfFile(tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foo ")]
    [InlineData("foo\n")]
    [InlineData("hosted by\n")]
    [InlineData("foo a { } ")]
    [InlineData("foo a { }\n")]
    [InlineData("foo {\n")]
    [InlineData("a : ( , ")]
    [InlineData("member A { x 1 } ")]
    [InlineData("member A }")]
    [InlineData("command A {\n")]
    [InlineData("command A { post P { held by\n")]
    [InlineData("note ")]
    [InlineData("use a as ")]
    [InlineData("}")]
    [InlineData("{")]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("\"\n")]
    [InlineData("\"a\" ")]
    [InlineData("/*")]
    [InlineData("/**/")]
    [InlineData("#$")]
    [InlineData("\u200B")]
    [InlineData("7")]
    [InlineData("1 000 ")]
    public void A_megabyte_of_the_same_is_parsed_in_linear_time(string repeated) =>
        IsParsedInTime(SyntaxAssert.InLibrary(Repeat(repeated, Megabyte / repeated.Length)));

    [Theory]
    [InlineData("group g { ", "US, ")]
    [InlineData("group g { ", "US ")]
    [InlineData("group g { ", ",")]
    [InlineData("group g { {", "US, ")]
    [InlineData("group g { ", "A & ")]
    [InlineData("organisation o { members ", "US, ")]
    [InlineData("organisation o { members US ", "since 2024 ")]
    [InlineData("organisation o { members US ", "cite a ")]
    [InlineData("organisation o { members US ", "except A ")]
    [InlineData("procedure p { fills ", ",")]
    [InlineData("member m { ", "region 5 ")]
    [InlineData("member m { ", "x 5 ")]
    [InlineData("rule r { a", ".a")]
    [InlineData("rule r { a", " and a")]
    [InlineData("rule r { 1", " 000")]
    [InlineData("rule r(", "a, ")]
    [InlineData("source s { date 2026", "-01")]
    [InlineData("source s { author \"", "\\q")]
    public void A_block_of_a_megabyte_is_parsed_in_linear_time(string before, string repeated) =>
        IsParsedInTime(SyntaxAssert.InLibrary(before + Repeat(repeated, Megabyte / repeated.Length)));

    [Fact]
    public void Five_megabytes_of_shipped_text_are_parsed_in_linear_time()
    {
        var text = string.Concat(Repository.ShippedArchitectures.Select(Repository.Read));
        IsParsedInTime(Repeat(text, 5 * Megabyte / text.Length));
    }

    [Fact]
    public void A_line_of_five_megabytes_is_parsed_in_linear_time()
    {
        var tokens = Repository.ShippedArchitectures.SelectMany(path => SyntaxTree.Parse(new SourceFile(path, Repository.Read(path))).Root.Tokens());
        var line = string.Join(' ', tokens.Select(token => token.Text));
        IsParsedInTime(Repeat(line, 5 * Megabyte / line.Length));
    }

    private static void IsParsedInTime(string text)
    {
        var clock = Stopwatch.StartNew();
        var tree = ParseOnSmallStack(text);

        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed}.");
        Assert.InRange(tree.Diagnostics.Length, 0, DiagnosticBag.Most);
    }

    /// <summary>Parses and asks every node for its place, on a stack that careless recursion would overflow.</summary>
    private static SyntaxTree ParseOnSmallStack(string text)
    {
        SyntaxTree? tree = null;
        var thread = new Thread(
            () =>
            {
                tree = SyntaxTree.Parse(new SourceFile("test.arch", text));
                AskEveryNodeForItsPlace(tree.Root);
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.True(tree?.ToFullString() == text, "The tree is not the text.");
        return tree;
    }

    private static void AskEveryNodeForItsPlace(SyntaxNode root)
    {
        var pending = new Stack<SyntaxNode>([root]);
        while (pending.TryPop(out var node))
        {
            _ = node.Span;
            foreach (var child in node.Children)
            {
                if (child.Node is { } inner)
                    pending.Push(inner);
            }
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("of \"a\", \"b\"")]
    [InlineData("ask members, time")]
    public void A_list_ends_at_a_word_that_cannot_belong_to_it(string clause) =>
        Assert.NotEmpty(SyntaxTree.Parse(new SourceFile("test.arch", $"library l\ncomparison c {{\n  {clause}\n  x, y\n}}\n")).Diagnostics);
}
