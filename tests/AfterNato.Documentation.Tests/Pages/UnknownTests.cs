namespace AfterNato.Documentation.Tests.Pages;

/// <summary>What the file leaves open, or makes impossible, never reads like an answer.</summary>
public sealed class UnknownTests
{
    private const string Alliance = """
        architecture open_questions
        use std.units
        as of 2026-02-15
        fact population : quantity { unit people   applies to member }
        fact gdp : money { unit EUR   applies to member }
        member A { gdp 1000 EUR }
        member B { population 5 people   gdp 1000 EUR }
        organisation O { members A, B }
        body Council { of O   seats one per member }
        body Parliament { of O   seats 41 }
        post Chair { of O }
        post Gone { of O   held by A since 2020-01-01 until 2025-01-01 }
        rule never { count(for) >= 7 }
        rule all { against = none }
        procedure appoint { step sign { by Chair } may wait }
        procedure fail { step vote { by Council using never } step sign { by Gone } may wait }
        procedure pass { step vote { by Parliament using all } may wait }
        key heads { population }
        burden cost { total 100 EUR   per year   among O   key heads }
        """;

    private static readonly WrittenSite Site = WrittenSite.OfText(Alliance);

    [Fact]
    public void Nobody_is_called_able_to_block_where_it_is_unknown_who_holds_the_post()
    {
        var page = Site.Pages["procedure/appoint.html"];

        Assert.All(page.QuerySelectorAll("#power dl.figures dd, section[aria-labelledby=power] dl.figures dd"), figure => Assert.StartsWith("unknown", figure.TextContent.Trim(), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=power] dl.figures dd"));
    }

    [Fact]
    public void Where_nobody_can_take_a_step_it_is_not_said_that_nobody_stops_it() =>
        Assert.All(Cells("procedure/fail.html"), cell => Assert.Equal("it cannot be adopted, even if everybody consents", cell));

    [Fact]
    public void A_seat_that_belongs_to_no_member_can_stop_a_step_all_the_same() =>
        Assert.DoesNotContain("nobody", Assert.Single(Cells("procedure/pass.html")), StringComparison.Ordinal);

    [Fact]
    public void What_is_divided_by_another_key_is_not_told_as_by_its_own() =>
        Assert.All(Site.Pages["burden/cost.html"].QuerySelectorAll("section[aria-labelledby=shares] tbody tr td:last-child"), part => Assert.Equal("unknown", part.TextContent));

    [Fact]
    public void Where_something_is_unknown_it_is_not_said_that_nothing_follows()
    {
        var without = Site.Pages["member/B.html"].QuerySelector("section[aria-labelledby=without]")?.TextContent ?? "";

        Assert.Contains("unknown", without, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("nothing is weakened", without, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Cells(string page) => Site.Pages[page].QuerySelectorAll("table.steps tbody tr td:last-child").Select(cell => cell.TextContent.Trim());
}
