using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Tests.Tokens;

public sealed class DateTests
{
    [Theory]
    [InlineData("2026", 2026, 0, 0)]
    [InlineData("2026-01", 2026, 1, 0)]
    [InlineData("2026-01-15", 2026, 1, 15)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_date_is_a_year_a_month_or_a_day(string written, int year, int month, int day)
    {
        var tree = SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"mission m {{ since {written} }}"));
        var date = tree.Root.Tokens().Single(token => token.Text == written);

        Assert.Equal(new DateLiteral(year, month, day), DateLiteral.Of(date));
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2026-01-15-01")]
    public void A_date_that_is_in_no_calendar_is_refused(string written) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"mission m {{ since [|{written}|] }}"), "AN1009");

    [Theory]
    [InlineData("2026-1")]
    [InlineData("2026-1-15")]
    [InlineData("2026-01-5")]
    [InlineData("2026-001")]
    public void Months_and_days_have_two_digits(string written) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"mission m {{ since [|{written}|] }}"), "AN1009 Write year-month-day");

    [Theory]
    [InlineData("20260", "a number")]
    [InlineData("26", "a number")]
    [InlineData("\"2026\"", "a text in quotes")]
    [InlineData("yesterday", "`yesterday`")]
    public void What_is_no_date_is_refused_where_a_date_must_stand(string written, string called) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"mission m {{ since [|{written}|] }}"), $"AN1027 `since` takes a date such as 2026-02-15, and this is {called}.");

    [Fact]
    public void A_date_is_written_without_blanks() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("mission m { since 2026 [|-|] 01 }"), "AN1021");
}
