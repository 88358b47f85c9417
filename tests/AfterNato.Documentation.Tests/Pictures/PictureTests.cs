using System.Xml.Linq;

using AfterNato.Checks.Questions;
using AfterNato.Documentation.Pictures;
using AfterNato.Testing.Goldens;

namespace AfterNato.Documentation.Tests.Pictures;

public sealed class PictureTests
{
    private static readonly Drawn Alliance = Drawn.OfText(PictureSample.Alliance);

    [Fact]
    public void The_chain_of_command_shows_nations_vacancies_and_second_hats() => Golden.Verify(Svg("chain-of-command"), "svg");

    [Fact]
    public void A_decision_shows_who_can_block_each_step() => Golden.Verify(Svg("decision", "treaty"), "svg");

    [Fact]
    public void Seats_show_veto_players_by_each_rule() => Golden.Verify(Svg("seats", "Council"), "svg");

    [Fact]
    public void Power_is_held_against_population() => Golden.Verify(Svg("power", "decide"), "svg");

    [Fact]
    public void Adoption_falls_with_consent() => Golden.Verify(Svg("consent"), "svg");

    [Fact]
    public void A_burden_is_shown_by_each_key() => Golden.Verify(Svg("burden"), "svg");

    [Fact]
    public void Coverage_is_shown_from_date_to_date() => Golden.Verify(Svg("coverage"), "svg");

    [Fact]
    public void Time_shows_tours_and_vacancies() => Golden.Verify(Svg("timeline"), "svg");

    [Fact]
    public void Members_stand_by_the_exact_set_of_their_organisations() => Golden.Verify(Svg("membership"), "svg");

    [Fact]
    public void The_network_shows_without_whom_it_falls_apart() => Golden.Verify(Svg("network"), "svg");

    [Fact]
    public void Every_picture_can_be_read_aloud() => Golden.Verify(Aloud("en"));

    [Fact]
    public void Every_picture_can_be_read_aloud_in_French() => Golden.Verify(Aloud("fr"));

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(Svg("network"), PictureWriter.Write(Drawn.OfText(PictureSample.Alliance).View("network"), PictureFormat.Svg));

    [Fact]
    public void Many_pictures_stand_on_one_page()
    {
        var page = XElement.Parse($"<p>{PictureWriter.Inline(Alliance.View("burden"), "one-")}{PictureWriter.Inline(Alliance.View("power", "decide"), "two-")}</p>");
        var ids = page.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.DescendantsAndSelf().Attributes("aria-labelledby").SelectMany(named => named.Value.Split(' ')), id => Assert.Contains(id, ids));
        Assert.All(page.DescendantsAndSelf().Attributes("fill").Select(fill => fill.Value), fill => Assert.Contains(fill["url(#".Length..^1], ids));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName == "style");
    }

    [Theory]
    [InlineData("en", "There is nothing to show")]
    [InlineData("fr", "Il n’y a rien à montrer")]
    public void Where_nothing_is_there_a_picture_is_refused_with_a_sentence(string language, string beginning)
    {
        var nothing = Drawn.OfText("architecture nothing\nas of 2026-02-15\n");
        foreach (var view in PictureCatalogue.All)
            Assert.StartsWith(beginning, Assert.Throws<QuestionException>(() => nothing.View(view.Name, language: language)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_that_is_none_is_refused_with_those_that_there_are()
    {
        Assert.Equal("`decision` shows a procedure: name one by `--subject`. There is: decide, treaty.", Assert.Throws<QuestionException>(() => Alliance.View("decision")).Message);
        Assert.Equal("`Council` is nothing that `decision` can show. It shows a procedure. There is: decide, treaty.", Assert.Throws<QuestionException>(() => Alliance.View("decision", "Council")).Message);
        Assert.Equal("`network` shows the whole architecture, and takes no subject.", Assert.Throws<QuestionException>(() => Alliance.View("network", "Council")).Message);
    }

    [Fact]
    public void What_is_exact_is_plotted()
    {
        var picture = Alliance.View("consent", "decide");

        // Of votes 3, 2 and 1, five are needed: the first two must consent.
        Assert.Contains("98.0 % at 99 %, 90.2 % at 95 %, 81.0 % at 90 %, 56.2 % at 75 % and 25.0 % at 50 %", picture.Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_holds_a_post_without_being_named_may_be_anybody()
    {
        var drawn = Drawn.OfText("architecture a\nas of 2026-02-15\nmember Ardia\nmember Borland\npost Chief\nprocedure order { step direct { by Chief } may wait }\n");

        Assert.Contains("who can block is not known", drawn.View("decision").Description, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody can block", drawn.View("decision").Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_without_whom_the_network_falls_apart_is_named()
    {
        var drawn = Drawn.OfText("architecture a\nas of 2026-02-15\nmember A\nmember B\nmember C\nmember D\nmember E\norganisation One { members A, B, C provides planning }\norganisation Two { members C, D, E provides planning }\nfunction planning\n");

        Assert.Contains("Without C it falls into 2 parts.", drawn.View("network").Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_commands_is_shown_all_the_same()
    {
        var drawn = Drawn.OfText("architecture a\nas of 2026-02-15\nmember A\norganisation O { members A }\ncommand One { of O under Two }\ncommand Two { of O under One }\n");

        Assert.Contains("2 commands", drawn.View("chain-of-command").Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
        LegibleAssert.IsLegible("circle", drawn.View("chain-of-command"));
    }

    private static string Aloud(string language) =>
        string.Join("\n", Alliance.All(language, 2).Select(one => $"{one.Name}\n  {one.Picture.Title}\n  {one.Picture.Day}\n{string.Concat(one.Picture.Sentences.Select(sentence => $"  {sentence}\n"))}"));

    private static string Svg(string view, string? subject = null) => PictureWriter.Write(Alliance.View(view, subject), PictureFormat.Svg);
}
