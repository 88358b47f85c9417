using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>What rests on one member: posts, capabilities, burdens. First the largest part of each architecture, then the same members side by side.</summary>
internal sealed class DependenceTopic : Topic
{
    public override string Word => "dependence";

    public override ComparedSection Answer(Compared compared)
    {
        var named = compared.Architectures.SelectMany(Largest).Append(compared.Question.Without).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return new(Word,
        [
            compared.Ask("dependence/posts", "most posts held by one", Direction.None, architecture => Posts(architecture, null), isHeadline: true),
            compared.Ask("dependence/capabilities", "alone supplies a capability", Direction.None, architecture => Capabilities(architecture, null)),
            compared.Ask("dependence/burdens", "largest share of a burden", Direction.None, architecture => Burdens(architecture, null)),
            .. named.SelectMany(member => Of(compared, member)).Where(IsAny),
        ]);
    }

    private static IEnumerable<ComparedRow> Of(Compared compared, string member)
    {
        yield return compared.Ask($"dependence/posts/{member}", $"{member}: posts", Direction.None, architecture => Posts(architecture, member));
        yield return compared.Ask($"dependence/capabilities/{member}", $"{member}: alone supplies", Direction.None, architecture => Capabilities(architecture, member));
        yield return compared.Ask($"dependence/burdens/{member}", $"{member}: share of burdens", Direction.None, architecture => Burdens(architecture, member));
    }

    // Where a member holds, supplies or pays nothing anywhere, there is nothing to put side by side.
    private static bool IsAny(ComparedRow row) => row.Cells.Any(cell => cell is ComparedCell.Unknown || CellProse.PartsOf(cell).Any(part => part.Number > Rational.Zero));

    // Those who have most of something in one of the architectures.
    private static IEnumerable<string> Largest(ComparedArchitecture architecture)
    {
        var posts = Held(architecture).CountBy(post => post.Holder).ToList();
        foreach (var member in posts.Where(member => member.Value == posts.Max(most => most.Value)).Take(1))
            yield return member.Key;
        foreach (var divided in Divided(architecture).Where(divided => !divided.Payers.IsEmpty))
            yield return divided.Payers.Zip(divided.Shares).OrderByDescending(payer => payer.Second).ThenBy(payer => payer.First.Name, StringComparer.Ordinal).First().First.Name;
    }

    private static ComparedCell Posts(ComparedArchitecture architecture, string? member)
    {
        var held = Held(architecture);
        if (held.Count == 0)
            return new ComparedCell.NotComparable("no post has a holder on that day");
        var counts = held.CountBy(post => post.Holder).ToDictionary(count => count.Key, count => count.Value);
        var most = member is null ? counts.Values.Max() : counts.GetValueOrDefault(member);
        var who = member is null ? $"{string.Join(", ", counts.Where(count => count.Value == most).Select(count => count.Key).Order(StringComparer.Ordinal))}: " : "";
        return ComparedCell.Of(CellPart.OfNumber(most, FormattableString.Invariant($"{who}{most} of {held.Count}"), "posts")) with
        {
            Sources = Evidence.Of(held.Select(post => post.Post)),
        };
    }

    private static ComparedCell Capabilities(ComparedArchitecture architecture, string? member)
    {
        var supplied = (from capability in architecture.Situation.Architecture.Capabilities
                        let suppliers = capability.Pledges.Where(pledge => pledge.AvailableAt(architecture.Situation.Date) is not null).Select(pledge => pledge.Member.Name).Distinct().ToList()
                        where suppliers.Count > 0
                        select (Capability: capability, suppliers)).ToList();
        if (supplied.Count == 0)
            return new ComparedCell.NotComparable("nobody pledges anything on that day");
        var alone = supplied.Where(capability => capability.suppliers is [var only] && (member is null || only == member)).ToList();
        var text = alone.Count == 0 ? "none" : string.Join("; ", alone.Select(capability => member is null ? $"{capability.suppliers[0]}: {capability.Capability.Name}" : capability.Capability.Name));
        return ComparedCell.Of(CellPart.OfNumber(alone.Count, FormattableString.Invariant($"{text} ({alone.Count} of {supplied.Count})"), "capabilities") with { Names = [.. alone.Select(capability => capability.Capability.Name)] }) with
        {
            Sources = Evidence.Of(alone.SelectMany(capability => capability.Capability.Pledges)),
        };
    }

    private static ComparedCell Burdens(ComparedArchitecture architecture, string? member) => architecture.Situation.Architecture.Burdens is { IsEmpty: false } burdens
        ? JoinedCells.Of(burdens, burden => BurdenShares.Of(burden, architecture.Situation, member))
        : new ComparedCell.NotComparable("the file declares no burden");

    private static List<(Post Post, string Holder)> Held(ComparedArchitecture architecture) =>
    [
        .. from post in architecture.Situation.Architecture.Posts
           where post.DomesticOf is null
           let holder = post.HolderAt(architecture.Situation.Date)
           where holder is not null
           select (post, holder.Name),
    ];

    private static IEnumerable<BurdenDivision.Divided> Divided(ComparedArchitecture architecture) =>
        architecture.Situation.Architecture.Burdens.Select(burden => burden.DivisionAt(architecture.Situation)).OfType<BurdenDivision.Divided>();
}
