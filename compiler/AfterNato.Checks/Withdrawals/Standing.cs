using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What works in an architecture on a day; each question is answered once.</summary>
/// <param name="situation">The day.</param>
internal sealed class Standing(Situation situation)
{
    private readonly Dictionary<Procedure, (bool Passes, string? Unknown)> _passes = [];
    private readonly Dictionary<Requirement, List<Coverage>> _coverages = [];

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

    /// <summary>How a requirement is covered from the day on.</summary>
    /// <exception cref="UnknownAnswerException">It cannot be told.</exception>
    public IReadOnlyList<Coverage> CoverageOf(Requirement requirement)
    {
        if (!_coverages.TryGetValue(requirement, out var coverage))
            _coverages.Add(requirement, coverage = [.. Of(requirement).CoverageFrom(situation)]);
        return coverage;
    }

    /// <summary>One way of filling every role of a procedure; nobody in any where there are not members enough.</summary>
    public Roles Example(Procedure procedure)
    {
        var current = Of(procedure);
        var candidates = RoleSettings.Candidates(current, situation);
        return candidates.Count < current.Roles.Length
            ? Roles.None
            : Roles.Of([.. current.Roles.Zip(candidates, (role, member) => (role, MemberSet.Of(member)))]);
    }

    private bool CanPass(Procedure procedure)
    {
        if (!_passes.TryGetValue(procedure, out var known))
            _passes.Add(procedure, known = Ask(procedure));
        return known.Unknown is { } unknown ? throw new UnknownAnswerException(unknown) : known.Passes;
    }

    private (bool Passes, string? Unknown) Ask(Procedure procedure)
    {
        try
        {
            // One way in which it can succeed is enough, and the first one usually is one.
            return (procedure.GameAt(situation, Example(procedure)).CanPass
                || RoleSettings.WithActors(procedure, situation).Any(about => procedure.GameAt(situation, about).CanBeAdopted), null);
        }
        catch (UnknownAnswerException unknown)
        {
            return (false, unknown.Message);
        }
    }
}
