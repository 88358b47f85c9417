using System.Collections.Immutable;

using AfterNato.Checks.Reforms;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What works in an architecture on a day; each question is answered once.</summary>
/// <param name="situation">The day.</param>
internal sealed class Standing(Situation situation)
{
    private readonly Dictionary<Procedure, (bool Passes, Sentence? Unknown)> _passes = [];
    private readonly Dictionary<Invariant, InvariantAnswer> _answers = [];
    private readonly Dictionary<Requirement, List<Coverage>> _coverages = [];
    private readonly Dictionary<Capability, MemberSet> _givers = [];
    private readonly Dictionary<Post, Member?> _holders = [];
    private readonly Dictionary<Command, ImmutableArray<Post>> _heads = [];
    private readonly Dictionary<Command, ImmutableArray<Share>> _staffs = [];

    public Situation Situation => situation;

    public DateOnly Date => situation.Date;

    /// <summary>The same thing as it is here.</summary>
    public T Of<T>(T element)
        where T : Element => (T)situation.Architecture.Elements[element.Index];

    /// <summary>Whether a procedure can succeed for somebody whom it may be about, and everything that must have been completed before.</summary>
    /// <exception cref="UnknownAnswerException">It cannot be told.</exception>
    public bool CanSucceed(Procedure procedure) => CanPass(Of(procedure)) && Obstructed(procedure) is null;

    /// <summary>A procedure that must have been completed before, however far, and cannot succeed; null when there is none.</summary>
    /// <exception cref="UnknownAnswerException">It cannot be told.</exception>
    public Procedure? Obstructed(Procedure procedure)
    {
        var required = new HashSet<Procedure>();
        var unseen = new Queue<Procedure>(Of(procedure).Requires);
        while (unseen.TryDequeue(out var next))
        {
            if (!required.Add(next))
                continue;
            if (!CanPass(next))
                return next;
            foreach (var earlier in next.Requires)
                unseen.Enqueue(earlier);
        }

        return null;
    }

    /// <summary>Whether something that the file says must hold does.</summary>
    public InvariantAnswer AnswerOf(Invariant invariant) => Known(_answers, invariant, () => InvariantAnswer.Of(Of(invariant), situation));

    /// <summary>How a requirement is covered from the day on.</summary>
    /// <exception cref="UnknownAnswerException">It cannot be told.</exception>
    public IReadOnlyList<Coverage> CoverageOf(Requirement requirement) => Known(_coverages, requirement, () => [.. Of(requirement).CoverageFrom(situation)]);

    /// <summary>Everybody who pledges something of a capability, at whatever time.</summary>
    public MemberSet GiversOf(Capability capability) =>
        Known(_givers, capability, () => MemberSet.Of(Of(capability).Pledges.Select(pledge => pledge.Member.Number)));

    /// <summary>The member whose national holds a post; null when it is vacant or the file does not say.</summary>
    public Member? HolderOf(Post post) => Known(_holders, post, () => Of(post).HolderAt(Date));

    /// <summary>The post that leads a command, and those that deputise for it; none where the file knows none.</summary>
    public ImmutableArray<Post> HeadOf(Command command) =>
        Known(_heads, command, () => Of(command).CommandingPost is { } post ? [post, .. post.Deputies] : ImmutableArray<Post>.Empty);

    /// <summary>Who mans how many posts of a command.</summary>
    public ImmutableArray<Share> StaffOf(Command command) => Known(_staffs, command, () => Of(command).StaffAt(Date));

    /// <summary>The posts on which most depends, by what the organisations say.</summary>
    public HashSet<Post> KeyPosts => field ??= [.. situation.Architecture.Organisations.SelectMany(organisation => organisation.KeyPosts)];

    /// <summary>One way of filling every role of a procedure; nobody in any where there are not members enough.</summary>
    public Roles Example(Procedure procedure)
    {
        var current = Of(procedure);
        var candidates = RoleSettings.Candidates(current, situation);
        return candidates.Count < current.Roles.Length
            ? Roles.None
            : Roles.Of([.. current.Roles.Zip(candidates, (role, member) => (role, MemberSet.Of(member)))]);
    }

    private static TAnswer Known<TSubject, TAnswer>(Dictionary<TSubject, TAnswer> known, TSubject subject, Func<TAnswer> answer)
        where TSubject : Element
    {
        if (!known.TryGetValue(subject, out var found))
            known.Add(subject, found = answer());
        return found;
    }

    private bool CanPass(Procedure procedure)
    {
        if (!_passes.TryGetValue(procedure, out var known))
            _passes.Add(procedure, known = Ask(procedure));
        return known.Unknown is { } unknown ? throw new UnknownAnswerException(unknown) : known.Passes;
    }

    private (bool Passes, Sentence? Unknown) Ask(Procedure procedure)
    {
        try
        {
            // One way in which it can succeed is enough, and the first one usually is one.
            return (procedure.GameAt(situation, Example(procedure)).CanPass
                || RoleSettings.WithActors(procedure, situation).Any(about => procedure.GameAt(situation, about).CanBeAdopted), null);
        }
        catch (UnknownAnswerException unknown)
        {
            return (false, unknown.Reason);
        }
    }
}
