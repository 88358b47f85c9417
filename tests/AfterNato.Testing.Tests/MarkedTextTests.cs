using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Testing.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text_and_become_spans()
    {
        var marked = MarkedText.Parse("a [|b [|c|]|] d[||]");

        Assert.Equal("a b c d", marked.Text);
        Assert.Equal([new TextSpan(2, 3), new TextSpan(4, 1), new TextSpan(7, 0)], marked.Spans);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    public void A_mark_that_is_not_closed_or_not_opened_is_refused(string marked) =>
        Assert.Throws<FormatException>(() => MarkedText.Parse(marked));
}
