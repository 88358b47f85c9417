namespace AfterNato.Compiler.Tests.Reforms;

/// <summary>A step is taken by what decides it, as it stands on the day before the step.</summary>
public sealed class DecidedStepTests
{
    [Fact]
    public void A_reform_in_one_step_that_nobody_can_decide_cannot_be_carried_out()
    {
        var output = Check("held by Borland   since 2004-01-01 until 2026-06-30", "2027-01-01");

        Assert.Contains("error AN7007 UnsafeTransition", output, StringComparison.Ordinal);
        Assert.Contains(
            "`plan` cannot be carried out: the step of 2027-01-01 (`act`) cannot be taken then. `amend`, which decides it, fails whoever consents: step `open` cannot be taken, because Chair is vacant.",
            output,
            StringComparison.Ordinal);
        Assert.Contains("It is the only step, so that no other order helps.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("2026-03-01")]
    public void Who_is_still_in_office_on_the_day_before_can_decide(string day) =>
        Assert.DoesNotContain("AN7007", Check("held by Borland   since 2004-01-01 until 2026-06-30", day), StringComparison.Ordinal);

    [Fact]
    public void Who_comes_into_office_on_the_day_of_the_step_comes_too_late() =>
        Assert.Contains("error AN7007", Check("vacant since 2020-01-01   held by Borland   since 2027-01-01", "2027-01-01"), StringComparison.Ordinal);

    private static string Check(string chair, string day)
    {
        using var folder = new TemporaryFolder();
        return ReformedLeague.Check(
            folder,
            $$"""
            post Chair { of League   {{chair}} }
            procedure act { step agree { by Council   using consensus } }
            procedure amend { step open { by Chair } step agree { by Council   using consensus } }
            """,
            $$"""
            change procedure act { step agree { by Council   using any_one } }

            transition plan { at {{day}}   apply act   decided by amend }
            """).Output;
    }
}
