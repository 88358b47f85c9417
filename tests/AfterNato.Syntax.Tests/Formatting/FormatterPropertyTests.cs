using AfterNato.Syntax.Tokens;
using AfterNato.Testing;
using AfterNato.Testing.Inputs;

namespace AfterNato.Syntax.Tests.Formatting;

public sealed class FormatterPropertyTests
{
    public static TheoryData<string> Shipped => [.. Repository.ShippedArchitectures];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_shipped_files_are_laid_out(string path)
    {
        var text = Repository.Read(path);
        Assert.Empty(FormatAssert.Parse(text).Diagnostics);
        Assert.Equal(text, FormatAssert.Format(text), ignoreLineEndingDifferences: false);
    }

    [Fact]
    public void Any_characters_are_laid_out_once_and_for_all() => Property.Holds(RandomText.Characters, IsLaidOutOnceAndForAll);

    [Fact]
    public void Any_words_are_laid_out_once_and_for_all() => Property.Holds(RandomText.Words, IsLaidOutOnceAndForAll);

    [Fact]
    public void Damaged_files_are_laid_out_once_and_for_all() => Property.Holds(DamagedText.Any, damaged => IsLaidOutOnceAndForAll(damaged.Text));

    [Fact]
    public void Respaced_files_are_laid_out_once_and_for_all() => Property.Holds(RespacedText.Remarked, IsLaidOutOnceAndForAll);

    [Fact]
    public void The_layout_does_not_depend_on_blanks() =>
        Property.Holds(RespacedText.Blanks, file => Assert.Equal(file.Original, FormatAssert.Format(file.Respaced)));

    /// <summary>The formatter leaves a text alone when its layout would read differently. That is for texts with errors only.</summary>
    [Fact]
    public void A_text_without_errors_is_never_left_alone() =>
        Property.Holds(RespacedText.Remarked, text =>
        {
            if (FormatAssert.Parse(text).Diagnostics.IsEmpty)
                Assert.False(FormatAssert.Format("\n" + text).StartsWith('\n'), text);
        });

    private static void IsLaidOutOnceAndForAll(string text)
    {
        var before = FormatAssert.Parse(text);
        var layout = FormatAssert.Format(text);

        Assert.Equal(Solid(text), Solid(layout));
        Assert.Equal(layout, FormatAssert.Format(layout));
        if (!before.Diagnostics.IsEmpty)
            return;

        var after = FormatAssert.Parse(layout);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(before.Root.Tokens().Select(Shown), after.Root.Tokens().Select(Shown));
        Assert.Equal(before.Root.Tokens().Select(token => Solid(token.Gap.ToString())), after.Root.Tokens().Select(token => Solid(token.Gap.ToString())));
        Assert.DoesNotContain(layout.Split('\n'), line => line.EndsWith(' '));
    }

    private static (TokenKind Kind, string Text) Shown(SyntaxToken token) => (token.Kind, token.Text);

    private static string Solid(string text) => string.Concat(text.Where(c => c is not (' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u202F')));
}
