using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions;

/// <summary>Why a procedure fails whoever consents to it.</summary>
internal static class Impasse
{
    /// <summary>The steps that cannot be taken, when these are in its roles.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public static List<Step> Steps(Procedure procedure, Situation situation, Roles about) =>
        [.. procedure.Steps.Where(step => !step.GameAt(situation, about).CanBeAdopted)];

    /// <summary>
    /// The vacant posts for which a procedure waits that could succeed once every post is filled that others can fill; empty where it waits for several
    /// of which none is enough by itself. Null when filling them would not help.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public static ImmutableArray<Post>? AwaitedPosts(Procedure procedure, Situation situation, Roles about)
    {
        var vacant = situation.Architecture.Posts.Where(post => post.IsVacantAt(situation.Date)).ToList();
        var stuck = new Appointments(situation).Deadlocked(vacant);
        return procedure.GameAt(situation, about, stuck.Contains).CanBeAdopted
            ? [.. vacant.Where(post => !stuck.Contains(post) && !procedure.GameAt(situation, about, other => other == post || stuck.Contains(other)).CanBeAdopted)]
            : null;
    }

    /// <summary>What is waited for, as half a sentence after «until».</summary>
    public static Sentence Awaited(ImmutableArray<Post> posts) =>
        posts.IsEmpty ? $"several vacant posts are filled" : Sentence.Of(posts.Length, $"{Listing.Of(posts)} is filled", $"{Listing.Of(posts)} are filled");

    /// <summary>
    /// A vote by which a step is adopted; null when there is none. Coalitions are judged with everybody else against: a rule may still be satisfied
    /// when some abstain or stay away.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="situation">The day.</param>
    /// <param name="electorates">Whoever may vote in a body.</param>
    public static (Body Body, Ballot Ballot)? AdoptedBallot(Step step, Situation situation, Func<Body, ImmutableArray<Electorate>> electorates) =>
        step is { Actor: Actor.OfBody { Body: var body }, Rule: { } rule }
        && body.CanMeetAt(situation.Date, post => post.IsVacantAt(situation.Date))
        && electorates(body).Select(electorate => new BallotSearch(electorate, rule).FindAdopted()).FirstOrDefault(found => found is not null) is { } ballot
            ? (body, ballot)
            : null;

    /// <summary>The shortest way from a procedure through what it requires back to itself; null when there is none.</summary>
    public static List<Procedure>? CircleOfRequirements(Procedure subject)
    {
        var reachedFrom = new Dictionary<Procedure, Procedure>();
        var unseen = new Queue<Procedure>([subject]);
        while (unseen.TryDequeue(out var procedure))
        {
            foreach (var required in procedure.Requires)
            {
                if (!reachedFrom.TryAdd(required, procedure))
                    continue;
                if (required == subject)
                    return Way(subject, reachedFrom);
                unseen.Enqueue(required);
            }
        }

        return null;
    }

    /// <summary>Whatever must have been completed before a procedure begins, and before that.</summary>
    public static IEnumerable<Procedure> Required(Procedure subject)
    {
        var found = new HashSet<Procedure>();
        var unseen = new Queue<Procedure>(subject.Requires);
        while (unseen.TryDequeue(out var procedure))
        {
            if (!found.Add(procedure))
                continue;
            yield return procedure;
            foreach (var required in procedure.Requires)
                unseen.Enqueue(required);
        }
    }

    private static List<Procedure> Way(Procedure subject, Dictionary<Procedure, Procedure> reachedFrom)
    {
        var way = new List<Procedure>();
        for (var procedure = reachedFrom[subject]; procedure != subject; procedure = reachedFrom[procedure])
            way.Add(procedure);
        way.Add(subject);
        way.Reverse();
        return way;
    }

    /// <summary>Why a step cannot be taken, as half a sentence after «because».</summary>
    public static Sentence Reason(Step step, Situation situation, Roles about) => step.Actor switch
    {
        Actor.OfPost { Post: var post } => post.Deputies.Any() ? (Sentence)$"{post} and every deputy of it are vacant" : $"{post} is vacant",
        Actor.OfBody { Body: var body } when !body.CanMeetAt(situation.Date, post => post.IsVacantAt(situation.Date)) =>
            $"{body} cannot meet while {body.Convener} is vacant",
        Actor.OfBody { Body: { InterchangeableSeats: null } body } when step.SeatsAt(situation, about).IsEmpty => $"nobody has a seat in {body}",
        Actor.OfBody { Body: var body } => $"no vote of the seats of {body} satisfies {RuleName.Of(step)}",
        _ => $"nobody can take it",
    };
}
