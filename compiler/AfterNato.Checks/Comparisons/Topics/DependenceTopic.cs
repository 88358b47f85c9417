using AfterNato.Checks.Findings;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
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
            compared.Ask("dependence/posts", $"most posts held by one", Direction.None, architecture => Posts(architecture, null), isHeadline: true),
            compared.Ask("dependence/capabilities", $"alone supplies a capability", Direction.None, architecture => Capabilities(architecture, null)),
            compared.Ask("dependence/burdens", $"largest share of a burden", Direction.None, architecture => Burdens(architecture, null)),
            .. named.SelectMany(name => Of(compared, name, compared.MemberNamed(name))).Where(IsAny),
        ]);
    }

    private static IEnumerable<ComparedRow> Of(Compared compared, string name, Member named)
    {
        var member = new ShortName(named);
        yield return compared.Ask($"dependence/posts/{name}", $"{member}: posts", Direction.None, architecture => Posts(architecture, name));
        yield return compared.Ask($"dependence/capabilities/{name}", $"{member}: alone supplies", Direction.None, architecture => Capabilities(architecture, name));
        yield return compared.Ask($"dependence/burdens/{name}", $"{member}: share of burdens", Direction.None, architecture => Burdens(architecture, name));
    }

    // Where a member holds, supplies or pays nothing anywhere, there is nothing to put side by side.
    private static bool IsAny(ComparedRow row) => row.Cells.Any(cell => cell is ComparedCell.Unknown || CellProse.PartsOf(cell).Any(part => part.Number > Rational.Zero));

    // Those who have most of something in one of the architectures.
    private static IEnumerable<string> Largest(ComparedArchitecture architecture)
    {
        var posts = Held(architecture).CountBy(post => post.Holder).ToList();
        foreach (var member in posts.Where(member => member.Value == posts.Max(most => most.Value)).Take(1))
            yield return member.Key.Name;
        foreach (var divided in Divided(architecture).Where(divided => !divided.Payers.IsEmpty))
            yield return divided.Payers.Zip(divided.Shares).OrderByDescending(payer => payer.Second).ThenBy(payer => payer.First.Name, StringComparer.Ordinal).First().First.Name;
    }

    private static ComparedCell Posts(ComparedArchitecture architecture, string? member)
    {
        var held = Held(architecture);
        if (held.Count == 0)
            return new ComparedCell.NotComparable($"no post has a holder on that day");
        var counts = held.CountBy(post => post.Holder).ToList();
        var most = member is null ? counts.Max(count => count.Value) : counts.Find(count => count.Key.Name == member).Value;
        var who = counts.Where(count => count.Value == most).Select(count => count.Key).OrderBy(holder => holder.Name, StringComparer.Ordinal);
        return ComparedCell.Of(CellPart.OfNumber(most, member is null ? (Sentence)$"{ShortNames.Of(who)}: {most} of {held.Count}" : $"{most} of {held.Count}", "posts")) with
        {
            Sources = Evidence.Of(held.Select(post => post.Post)),
        };
    }

    private static ComparedCell Capabilities(ComparedArchitecture architecture, string? member)
    {
        var supplied = (from capability in architecture.Situation.Architecture.Capabilities
                        let suppliers = capability.Pledges.Where(pledge => pledge.AvailableAt(architecture.Situation.Date) is not null).Select(pledge => pledge.Member).Distinct().ToList()
                        where suppliers.Count > 0
                        select (Capability: capability, suppliers)).ToList();
        if (supplied.Count == 0)
            return new ComparedCell.NotComparable($"nobody pledges anything on that day");
        var alone = supplied.Where(capability => capability.suppliers is [var only] && (member is null || only.Name == member)).ToList();
        var told = Series.Apart(alone.Select(capability => member is null ? (Sentence)$"{new ShortName(capability.suppliers[0])}: {new ShortName(capability.Capability)}" : $"{new ShortName(capability.Capability)}"));
        Sentence text = alone.Count == 0 ? (Sentence)$"none ({alone.Count} of {supplied.Count})" : $"{told} ({alone.Count} of {supplied.Count})";
        return ComparedCell.Of(CellPart.OfNumber(alone.Count, text, "capabilities") with { Names = [.. alone.Select(capability => capability.Capability.Name)] }) with
        {
            Sources = Evidence.Of(alone.SelectMany(capability => capability.Capability.Pledges)),
        };
    }

    private static ComparedCell Burdens(ComparedArchitecture architecture, string? member) => architecture.Situation.Architecture.Burdens is { IsEmpty: false } burdens
        ? JoinedCells.Of(burdens, burden => BurdenShares.Of(burden, architecture.Situation, member))
        : new ComparedCell.NotComparable($"the file declares no burden");

    private static List<(Post Post, Member Holder)> Held(ComparedArchitecture architecture) =>
    [
        .. from post in architecture.Situation.Architecture.Posts
           where post.DomesticOf is null
           let holder = post.HolderAt(architecture.Situation.Date)
           where holder is not null
           select (post, holder),
    ];

    private static IEnumerable<BurdenDivision.Divided> Divided(ComparedArchitecture architecture) =>
        architecture.Situation.Architecture.Burdens.Select(burden => burden.DivisionAt(architecture.Situation)).OfType<BurdenDivision.Divided>();
}
