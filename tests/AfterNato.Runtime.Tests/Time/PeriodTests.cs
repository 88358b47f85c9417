using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Tests.Time;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(2026, 0, 0, "2026-01-01", "2026-12-31", "2026")]
    [InlineData(2024, 2, 0, "2024-02-01", "2024-02-29", "2024-02")]
    [InlineData(2025, 2, 0, "2025-02-01", "2025-02-28", "2025-02")]
    [InlineData(2026, 2, 15, "2026-02-15", "2026-02-15", "2026-02-15")]
    [InlineData(476, 9, 4, "0476-09-04", "0476-09-04", "0476-09-04")]
    [InlineData(1, 0, 0, "0001-01-01", "0001-12-31", "0001")]
    [InlineData(9999, 12, 0, "9999-12-01", "9999-12-31", "9999-12")]
    public void A_date_known_in_part_reaches_from_its_first_day_to_its_last(int year, int month, int day, string first, string last, string shown)
    {
        var date = new PartialDate(year, month, day);

        Assert.Equal((Day(first), Day(last), shown), (date.First, date.Last, date.ToString()));
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    public void A_period_includes_both_its_ends(string day, bool isInside) =>
        Assert.Equal(isInside, new Period(new PartialDate(2025, 0, 0), new PartialDate(2026, 2, 0)).Contains(Day(day)));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_period_without_ends_has_every_day(string day) => Assert.True(default(Period).Contains(Day(day)));

    [Fact]
    public void An_end_that_is_not_given_is_open()
    {
        var date = new PartialDate(2025, 6, 0);

        Assert.True(new Period(date, null).Contains(DateOnly.MaxValue));
        Assert.True(new Period(null, date).Contains(DateOnly.MinValue));
        Assert.False(new Period(date, null).Contains(Day("2025-05-31")));
        Assert.False(new Period(null, date).Contains(Day("2025-07-01")));
    }

    [Fact]
    public void A_day_is_a_date_known_in_full() => Assert.Equal(new PartialDate(2026, 2, 15), PartialDate.Of(Day("2026-02-15")));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
