using System.Text.RegularExpressions;

using AfterNato.Testing.Goldens;

namespace AfterNato.Documentation.Tests.Pages;

/// <summary>Pages of a small architecture as they are read: in Markdown, which is made from what browsers get, and one as browsers get it.</summary>
public sealed partial class PageTests
{
    private const string Pact = """
        architecture pact "A pact of three" fr "Un pacte à trois"

        use std.rules

        as of 2026-02-15

        source treaty "The treaty" { publisher "The depositary"   date 2024   grade official }

        /// Has neither an army nor the wish for one.
        ///
        /// fr: N’a ni armée ni l’envie d’en avoir une.
        member Ardia fr "Ardie"
        member Borland fr "Borlande"
        member Corvia fr "Corvie"

        organisation Pact "The Pact" fr "le Pacte" { members Ardia, Borland, Corvia since 2024 cite treaty unverified }
        body Council "The Council" fr "le Conseil" { of Pact   seats one per member }
        command Staff "The staff" fr "l’état-major" {
          of Pact
          post Chief "Chief of staff" fr "chef d’état-major" { held by Ardia since 2024-01-01 until 2025-12-31 }
        }
        procedure help "Help to a member" fr "aide à un membre" {
          about victim, aggressor
          step agree fr "accord" { by Council   using unanimity   within 3 days }
        }
        mission Watch "The watch" fr "la veille" { of Pact   under Staff   mandate help   since 2025 }
        scenario leaves "Corvia leaves" fr "départ de la Corvie" { at 2027-01-01   withdraw Corvia from Pact }
        expect no finding Dictator
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void What_is_read_of_a_small_architecture(string language)
    {
        var site = WrittenSite.OfText(Pact, language, SiteFormat.Markdown);
        string[] pages = ["index", "member/Ardia", "organisation/Pact", "body/Council", "command/Staff", "procedure/help", "mission/Watch", "scenario/leaves", "expectations", "sources"];

        Golden.Verify(WithoutHash(string.Join("\n", pages.Select(page => $"════ {page}\n\n{site[$"{page}.md"]}"))), language);
    }

    [Fact]
    public void What_a_browser_gets_of_a_body() => Golden.Verify(WithoutHash(WrittenSite.OfText(Pact)["body/Council.html"]), "html");

    // The libraries are part of what is hashed, and change.
    private static string WithoutHash(string page) => Hash().Replace(page, "(hash)");

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
