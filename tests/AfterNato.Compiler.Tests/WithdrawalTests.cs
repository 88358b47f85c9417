using AfterNato.Checks.Withdrawals;
using AfterNato.Compiler.Tests.Withdrawals;

namespace AfterNato.Compiler.Tests;

/// <summary>
/// What is told to break when a member leaves is what the ordinary checks find new in a file from which the member was struck out by hand.
/// </summary>
public sealed class WithdrawalTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 14)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_breaks_is_what_the_checks_find_in_the_file_without_the_member(int seed)
    {
        var pact = new RandomPact(seed);
        var situation = StruckOut.Load(pact.Text(null)).Now;
        var matrix = FailureMatrix.OfMembers(situation);

        Assert.Contains(matrix.Failures, failure => failure.Broken.Length > 1);
        foreach (var member in RandomPact.Members)
        {
            var broken = matrix.Failures.Where(failure => failure.Members[0].Name == member).SelectMany(failure => failure.Broken).ToList();

            Assert.Equal(StruckOut.Broken(pact, situation, member), [.. broken.Select(StruckOut.Told).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
            Assert.Empty(matrix.Failures.SelectMany(failure => failure.Undecided));
        }
    }
}
