using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Networks;

/// <summary>Small networks of coalitions, with and without framework nations, as they come.</summary>
internal static class RandomNetwork
{
    /// <summary>Few enough that every set of them can be tried.</summary>
    public const int Members = 8;

    private static readonly Gen<MemberSet> Some = from chosen in Gen.Choose(0, (1 << Members) - 1) select MemberSet.Of(Enumerable.Range(0, Members).Where(member => (chosen >> member & 1) != 0));

    // Small coalitions part more often than large ones.
    private static readonly Gen<MemberSet> Few = from members in Gen.Choose(0, Members - 1).ArrayOf() select MemberSet.Of(members.Take(3));

    private static readonly Gen<Coalition> AnyCoalition =
        from members in Gen.OneOf(Few, Few, Some)
        from frame in Gen.OneOf(Few, Some)
        from hasFrame in Gen.Elements(false, false, true)
        select hasFrame ? new Coalition(members, frame & members, HasFrame: true) : new Coalition(members);

    public static Arbitrary<ImmutableArray<Coalition>> Any { get; } =
        (from coalitions in AnyCoalition.ArrayOf() select coalitions.Take(7).ToImmutableArray()).ToArbitrary();
}
