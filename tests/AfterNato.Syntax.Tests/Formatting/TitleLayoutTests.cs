namespace AfterNato.Syntax.Tests.Formatting;

public sealed class TitleLayoutTests
{
    [Fact]
    public void A_title_in_another_language_follows_the_first_one() =>
        FormatAssert.Becomes(
            """
            body   NAC  "North Atlantic Council"   fr  "Conseil de l'Atlantique Nord"{
            chair SG
            }
            rule consensus
              fr    "consensus" { against = none }
            """,
            """
            body NAC "North Atlantic Council" fr "Conseil de l'Atlantique Nord" {
              chair SG
            }
            rule consensus fr "consensus" { against = none }
            """);

    [Fact]
    public void Where_both_do_not_fit_the_second_begins_a_line() =>
        FormatAssert.Becomes(
            """
            command SOFCOM {
              post Commander "Commander, Allied Special Operations Forces Command" fr "commandant du Commandement allié des opérations spéciales" {
                held by US
              }
              post Deputy "Deputy Commander, Allied Special Operations Forces Command" fr "commandant adjoint du Commandement allié" { held by UK }
            }
            """,
            """
            command SOFCOM {
              post Commander "Commander, Allied Special Operations Forces Command"
                fr "commandant du Commandement allié des opérations spéciales" {
                held by US
              }
              post Deputy "Deputy Commander, Allied Special Operations Forces Command"
                fr "commandant adjoint du Commandement allié" {
                held by UK
              }
            }
            """);

    [Fact]
    public void Both_languages_of_a_comment_stay_where_they_are() =>
        FormatAssert.Stays(
            """
            /// Nobody objects.
            ///
            /// fr: Personne ne s'oppose.
            /// On ne vote pas.
            rule consensus fr "consensus" { against = none }
            """);

    [Theory]
    [InlineData("body NAC   \"Council\" de   \"Rat\" { }")]
    [InlineData("body NAC   \"Council\" fr { }")]
    [InlineData("body NAC   \"Council\" fr   \"Conseil\" \"Council\"")]
    public void A_wrong_title_does_not_unsettle_the_layout(string text)
    {
        var once = FormatAssert.Format($"library l\n\n{text}\n");

        Assert.Equal(once, FormatAssert.Format(once));
    }
}
