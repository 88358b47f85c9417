using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Claims;

/// <summary>
/// One reason for which a condition holds or does not: the part of it that decided, whom the names around that part stood for, and what the
/// part came to. Generated code states the values; nobody asks for them until somebody wants to know the reason.
/// </summary>
public sealed record Reason
{
    private readonly Situation _at;
    private MemberSet? _deciding;

    internal Reason(Situation at, string source, bool holds)
    {
        _at = at;
        Source = source;
        Holds = holds;
    }

    /// <summary>The part of the condition, as it stands in the file.</summary>
    public string Source { get; }

    /// <summary>Whether this part is true.</summary>
    public bool Holds { get; }

    /// <summary>The set, where the part is so of each member of a set; null where it is one case.</summary>
    public StatedValue? Range { get; private init; }

    /// <summary>Whom the names around the part stood for, the outermost first.</summary>
    public ImmutableArray<BoundMember> Witness { get; private init; } = [];

    /// <summary>What is in the part that has a value worth knowing.</summary>
    public ImmutableArray<StatedValue> Values { get; private init; } = [];

    /// <summary>Who is in one set and not in the other, where the part compares two sets.</summary>
    public ImmutableArray<SetDifference> Differences { get; private init; } = [];

    /// <summary>The steps at which a decision is stopped, where the part asks whether it is.</summary>
    public ImmutableArray<Step> Steps { get; private init; } = [];

    /// <summary>The declarations that the part mentions: procedures, members, groups.</summary>
    public ImmutableArray<Element> Mentions { get; private init; } = [];

    /// <summary>
    /// Everything that has a share in it, by the names of the file: who was bound, what is mentioned, the steps and who takes them, and who is
    /// in a value; of two sets that are compared only those who decide, not whoever is in both of two sets that differ.
    /// </summary>
    public IEnumerable<string> Involved =>
        Witness.Select(bound => bound.Member.Name)
            .Concat(Mentions.Select(element => element.Name))
            .Concat((_deciding is { } deciding ? _at.Members(deciding) : Values.SelectMany(value => value.Members)).Select(member => member.Name))
            .Concat(Steps.SelectMany(step => Behind(step)))
            .Distinct();

    /// <summary>States what a part of the condition came to.</summary>
    /// <param name="source">The part as it stands in the file.</param>
    /// <param name="value">Its value.</param>
    /// <param name="unit">The name of the unit that it is in; none if nothing is said.</param>
    public Reason Value<T>(string source, T value, string unit = "") => this with { Values = Values.Add(Stated(source, value, unit)) };

    /// <summary>States what a part of the condition came to that is a percentage.</summary>
    /// <param name="source">The part as it stands in the file.</param>
    /// <param name="value">Its value, one for a hundred percent.</param>
    public Reason Percentage(string source, Rational value) => this with { Values = Values.Add(new(source, ValueText.Of(new Quantity(value, null, IsPercentage: true)), [])) };

    /// <summary>States who of a set is missing in another, which decides whether it is part of that.</summary>
    /// <param name="inner">The set as it stands in the file; null where the file names members one by one or a variable stands for one.</param>
    /// <param name="members">The set.</param>
    /// <param name="outer">The other set as it stands in the file.</param>
    /// <param name="others">The other set.</param>
    public Reason Included(string? inner, MemberSet members, string outer, MemberSet others) =>
        Differing(inner, members, outer, others) with { _deciding = members.IsSubsetOf(others) ? members : members - others };

    /// <summary>States in whom two sets differ, which decides whether they are the same.</summary>
    /// <param name="left">The one set as it stands in the file.</param>
    /// <param name="members">The one set.</param>
    /// <param name="right">The other set as it stands in the file.</param>
    /// <param name="others">The other set.</param>
    public Reason Equated(string left, MemberSet members, string right, MemberSet others) =>
        Differing(left, members, right, others).Differing(right, others, left, members) with { _deciding = members == others ? members : (members - others) | (others - members) };

    /// <summary>States what the condition mentions.</summary>
    /// <param name="declarations">The numbers of the declarations.</param>
    public Reason Mention(params ReadOnlySpan<int> declarations)
    {
        var mentions = Mentions.ToBuilder();
        foreach (var declaration in declarations)
            mentions.Add(_at.Architecture.Elements[declaration]);
        return this with { Mentions = mentions.ToImmutable() };
    }

    /// <summary>States the steps at which a coalition stops a decision by refusing.</summary>
    /// <param name="procedure">The number of the procedure's declaration.</param>
    /// <param name="coalition">Who refuses.</param>
    /// <param name="about">Who is in which role.</param>
    public Reason Refusing(int procedure, MemberSet coalition, params (string Role, MemberSet Member)[] about) =>
        StoppedAt(procedure, about, game => game.IsBlocking(coalition));

    /// <summary>States the steps at which a decision is stopped when a coalition alone consents.</summary>
    /// <param name="procedure">The number of the procedure's declaration.</param>
    /// <param name="coalition">Who consents.</param>
    /// <param name="about">Who is in which role.</param>
    public Reason Consenting(int procedure, MemberSet coalition, params (string Role, MemberSet Member)[] about) =>
        StoppedAt(procedure, about, game => !game.Wins(coalition));

    /// <summary>States the steps at which each of several members can stop a decision alone.</summary>
    /// <param name="procedure">The number of the procedure's declaration.</param>
    /// <param name="about">Who is in which role.</param>
    public Reason Deadlocked(int procedure, params (string Role, MemberSet Member)[] about) =>
        this with { Steps = UnanimityDeadlock.Find((Procedure)_at.Architecture.Elements[procedure], _at, Roles.Of(about)) };

    internal Reason Over(string set, MemberSet members) => this with { Range = Stated(set, members, "") };

    internal Reason Of(string name, Member member) => this with { Witness = Witness.Insert(0, new BoundMember(name, member)) };

    private Reason StoppedAt(int procedure, (string Role, MemberSet Member)[] about, Func<SimpleGame, bool> isStopped)
    {
        var decision = (Procedure)_at.Architecture.Elements[procedure];
        var roles = Roles.Of(about);
        return isStopped(decision.GameAt(_at, roles))
            ? this with { Steps = [.. decision.Steps.Where(step => isStopped(step.GameAt(_at, roles)))] }
            : this;
    }

    private Reason Differing(string? inside, MemberSet members, string outside, MemberSet others) =>
        members.IsSubsetOf(others) ? this : this with { Differences = Differences.Add(new(inside, outside, [.. _at.Members(members - others)])) };

    private StatedValue Stated<T>(string source, T value, string unit)
    {
        if (value is not MemberSet set)
            return new(source, ValueText.Of(value, unit), []);
        var members = _at.Members(set).ToImmutableArray();
        return new(source, $"{Listing.Cut(members, ValueText.MembersShown)}", members);
    }

    private static IEnumerable<string> Behind(Step step) => step.Actor switch
    {
        Actor.OfBody { Body: var body } => [step.Name, body.Name],
        Actor.OfPost { Post: var post } => [step.Name, post.Name],
        Actor.OfMember { Member: var member } => [step.Name, member.Name],
        Actor.OfRole { Role: var role } => [step.Name, role],
        _ => [step.Name],
    };
}
