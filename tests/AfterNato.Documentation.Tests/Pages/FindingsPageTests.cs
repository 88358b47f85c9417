namespace AfterNato.Documentation.Tests.Pages;

public sealed class FindingsPageTests
{
    private static readonly WrittenSite Nato = WrittenSite.OfExample("nato-2026", "fr");

    [Fact]
    public void Findings_stand_below_what_they_are_called_and_mean()
    {
        var page = Nato.Pages["findings.html"];
        var group = page.GetElementById("Warning-UnanimityDeadlock")?.ParentElement ?? throw new InvalidOperationException("There is no such group.");

        Assert.StartsWith("Blocage par l’unanimité AN3001 UnanimityDeadlock", group.QuerySelector("h3")?.TextContent, StringComparison.Ordinal);
        Assert.Single(group.QuerySelectorAll(".meaning"));
        Assert.All(group.QuerySelectorAll("article"), article => Assert.Empty(article.QuerySelectorAll("h3")));
        Assert.Equal("Décision du Conseil", group.QuerySelector("article h4 a")?.TextContent);
    }

    [Fact]
    public void Every_finding_is_there_however_many_there_are()
    {
        var page = Nato.Pages["findings.html"];
        var articles = page.QuerySelectorAll("article.finding");

        Assert.Equal(Enumerable.Range(1, articles.Length), articles.Select(article => int.Parse((article.Id ?? "")["finding-".Length..], System.Globalization.CultureInfo.InvariantCulture)).Order());
        Assert.NotEmpty(page.QuerySelectorAll("details article.finding"));
        Assert.All(page.QuerySelectorAll("section.check"), group => Assert.InRange(group.QuerySelectorAll("article").Count(article => article.ParentElement == group), 1, 6));
    }

    [Theory]
    [InlineData("nato-2026")]
    [InlineData("coalitions")]
    [InlineData("burden-shift")]
    [InlineData("us-posts-attrition")]
    [InlineData("debate")]
    public void What_the_checks_say_on_a_French_page_is_French(string example)
    {
        var site = WrittenSite.OfExample(example, "fr");

        Assert.All(site.Pages, page => Assert.Empty(page.Value.QuerySelectorAll("[lang=en]").Select(said => $"{page.Key}: {said.TextContent}")));
    }

    [Fact]
    public void Elsewhere_the_meaning_stands_once_with_the_first_of_its_check()
    {
        var findings = Nato.Pages["procedure/appoint_SACEUR.html"].QuerySelectorAll("article.finding");

        Assert.Equal(["Blocage par l’unanimité", "Pouvoir de veto", "Pouvoir de veto"], findings.Select(finding => finding.QuerySelector("h3 .title")?.TextContent));
        Assert.Equal([1, 1, 0], findings.Select(finding => finding.QuerySelectorAll(".meaning").Length));
    }

    [Fact]
    public void What_is_unknown_is_never_called_found()
    {
        var page = WrittenSite.OfText("""
            architecture pact "A pact"

            as of 2026-06-01

            member A
            member B
            organisation Pact { members A, B }
            fact spending: percentage
            commitment effort { among Pact of spending at least 2 % }
            """).Pages["findings.html"];

        var heading = page.GetElementById("Warning-PledgeUnmet-unknown");
        Assert.StartsWith("Commitment not reached: unknown", heading?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Whether this is so could not be worked out", heading?.NextElementSibling?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_of_whom_the_decision_is_about_names_that_role()
    {
        var steps = Nato.Pages["procedure/accession.html"].QuerySelectorAll("table.steps tbody tr");

        Assert.Equal("le candidat", steps.Single(step => step.TextContent.Contains("dépôt", StringComparison.Ordinal)).QuerySelector("td:last-child")?.TextContent.Trim());
    }
}
