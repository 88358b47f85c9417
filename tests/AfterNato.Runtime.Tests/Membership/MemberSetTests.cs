using AfterNato.Runtime.Membership;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Membership;

public sealed class MemberSetTests
{
    // Numbers around the ends of the words that a set is kept in come up more often than others.
    private static readonly Gen<int[]> Numbers = Gen.OneOf(Gen.Choose(0, 300), Gen.Elements(0, 1, 62, 63, 64, 65, 126, 127, 128, 129, 191, 192, 255, 256)).ArrayOf();

    private static readonly Arbitrary<(int[] A, int[] B)> Two = (from a in Numbers from b in Numbers select (a, b)).ToArbitrary();

    [Fact]
    public void A_set_behaves_as_a_set_of_numbers_does() => Testing.Property.Holds(Two, numbers =>
    {
        var (a, b) = (MemberSet.Of(numbers.A), MemberSet.Of(numbers.B));
        HashSet<int> left = [.. numbers.A], right = [.. numbers.B];

        Assert.Equal(left.Order(), a);
        Assert.Equal(left.Count, a.Count);
        Assert.Equal(left.Count == 0, a.IsEmpty);
        Assert.Equal(left.Union(right).Order(), a | b);
        Assert.Equal(left.Intersect(right).Order(), a & b);
        Assert.Equal(left.Except(right).Order(), a - b);
        Assert.Equal(left.IsSubsetOf(right), a.IsSubsetOf(b));
        Assert.Equal(left.SetEquals(right), a == b);
        Assert.Equal(left.SetEquals(right), !(a != b));
        Assert.All(numbers.A.Concat(numbers.B), number => Assert.Equal(left.Contains(number), a.Contains(number)));
    });

    [Fact]
    public void Equal_sets_are_equal_however_they_came_about() => Testing.Property.Holds(Two, numbers =>
    {
        var (a, b) = (MemberSet.Of(numbers.A), MemberSet.Of(numbers.B));
        var (once, again) = ((a | b) - b, a - b);

        Assert.Equal(once, again);
        Assert.Equal(once.GetHashCode(), again.GetHashCode());
        Assert.Equal(MemberSet.Empty, (a & b) - a);
        Assert.True(((a & b) - b).IsEmpty);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void The_first_so_many_are_just_these(int count)
    {
        var first = MemberSet.First(count);

        Assert.Equal(Enumerable.Range(0, count), first);
        Assert.Equal(MemberSet.Of(Enumerable.Range(0, count)), first);
        Assert.Equal(count, first.Count);
        Assert.False(first.Contains(count));
    }

    [Fact]
    public void Nobody_is_nobody()
    {
        Assert.True(default(MemberSet).IsEmpty);
        Assert.True(MemberSet.Empty.IsSubsetOf(MemberSet.Empty));
        Assert.Empty(MemberSet.Empty);
        Assert.Equal("{}", MemberSet.Empty.ToString());
        Assert.Equal("{3, 70}", MemberSet.Of([70, 3]).ToString());
    }
}
