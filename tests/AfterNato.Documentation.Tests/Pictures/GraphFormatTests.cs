using AfterNato.Checks.Questions;
using AfterNato.Documentation.Pictures;
using AfterNato.Testing.Goldens;

namespace AfterNato.Documentation.Tests.Pictures;

public sealed class GraphFormatTests
{
    private const string Hostile = "\"] --> end; <b>& \\N ${x} #35; %%{init}%% `|";

    private static readonly Drawn Alliance = Drawn.OfText(PictureSample.Alliance);
    private static readonly Drawn Attack = Drawn.OfText(PictureSample.With(title => $"{title} {Hostile}"));

    [Fact]
    public void A_decision_for_Mermaid() => Golden.Verify(Write(Alliance, "decision", PictureFormat.Mermaid, "treaty"));

    [Fact]
    public void A_chain_of_command_for_Graphviz() => Golden.Verify(Write(Alliance, "chain-of-command", PictureFormat.Dot));

    [Fact]
    public void A_network_for_D2() => Golden.Verify(Write(Alliance, "network", PictureFormat.D2));

    [Fact]
    public void Power_for_Mermaid() => Golden.Verify(Write(Alliance, "power", PictureFormat.Mermaid, "decide"));

    [Fact]
    public void Time_for_Mermaid() => Golden.Verify(Write(Alliance, "timeline", PictureFormat.Mermaid));

    [Fact]
    public void For_Mermaid_a_hostile_title_stays_a_title()
    {
        foreach (var line in Write(Attack, "decision", PictureFormat.Mermaid, "treaty").Split('\n').Where(line => line.Contains('"', StringComparison.Ordinal)))
        {
            var quoted = line.Split('"');
            Assert.Equal(3, quoted.Length);
            Assert.DoesNotContain(quoted[1].Replace("<br/>", "", StringComparison.Ordinal), c => c is '<' or '>' or '`' or '{' or '|' or '%' or '&');
        }
    }

    [Theory]
    [InlineData(PictureFormat.Dot)]
    [InlineData(PictureFormat.D2)]
    public void Elsewhere_a_hostile_title_ends_no_string(PictureFormat format)
    {
        foreach (var line in Write(Attack, "network", format).Split('\n'))
        {
            // What is escaped is none of it a mark of the end.
            var plain = line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\\"", "", StringComparison.Ordinal);
            Assert.Equal(0, plain.Count(c => c == '"') % 2);
            Assert.All(plain.Split('"').Where((_, part) => part % 2 == 0), outside => Assert.DoesNotContain("init", outside, StringComparison.Ordinal));
            if (format == PictureFormat.D2)
                Assert.DoesNotContain("${x}", plain.Replace("\\$", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_form_that_would_show_something_else_is_refused_with_those_that_there_are()
    {
        Assert.Equal("There is no form of this picture in `dot` that shows the same. There is `svg` and `mermaid`.", Assert.Throws<QuestionException>(() => Write(Alliance, "power", PictureFormat.Dot, "decide")).Message);
        Assert.Equal("There is no form of this picture in `mermaid` that shows the same. There is `svg`.", Assert.Throws<QuestionException>(() => Write(Alliance, "coverage", PictureFormat.Mermaid)).Message);
    }

    private static string Write(Drawn drawn, string view, PictureFormat format, string? subject = null) => PictureWriter.Write(drawn.View(view, subject), format);
}
