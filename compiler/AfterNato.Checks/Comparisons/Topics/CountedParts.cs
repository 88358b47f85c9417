using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>
/// What of a part of an architecture can break, so that what breaks is told of how much. Of decisions, kinds are counted and not procedures: a file that writes an order of
/// each commander down has no more to lose than one that does not.
/// </summary>
/// <param name="Layer">The part.</param>
/// <param name="All">How much there is of it.</param>
/// <param name="Noun">What is counted. Parts of the network are organisations, functions and theatres.</param>
/// <param name="Sense">What must be the same in two files for their counts to be held against each other.</param>
internal sealed record CountedParts(Layer Layer, int All, Sentence Noun, Sentence Sense)
{
    public static CountedParts? Of(Layer layer, Situation situation)
    {
        var (model, date) = (situation.Architecture, situation.Date);
        var commands = model.Commands.Where(command => !command.IsDissolvedAt(date)).ToList();
        return layer switch
        {
            Layer.Decisions => Kinds(model) is { Count: > 0 } kinds
                ? new(layer, kinds.Count, Sentence.Of(kinds.Count, $"kind of decision", $"kinds of decisions"), Series.Of(kinds.Select(kind => (Sentence)$"{new Word(kind)}")))
                : null,
            Layer.Commands => Counted(commands.Count + model.Posts.Count(post => post.DomesticOf is null), $"command or post", $"commands and posts"),
            Layer.Headquarters => Counted(commands.Count(command => command.Host is not null), $"headquarters", $"headquarters"),
            Layer.Staff => Counted(commands.Count(command => !command.StaffAt(date).IsEmpty), $"staff", $"staffs"),
            Layer.Missions => Counted(model.Missions.Count(mission => mission.IsRunningAt(date)), $"mission", $"missions"),
            Layer.Capabilities => Counted(model.Requirements.Length, $"requirement", $"requirements"),
            Layer.Burdens => Counted(model.Burdens.Length, $"burden", $"burdens"),
            Layer.Networks => Counted(model.Organisations.Length + model.Functions.Length + model.Theatres.Length, $"part of the network", $"parts of the network"),

            // No merit and no fault of an architecture: how much its file says must hold is up to its author.
            _ => null,
        };

        CountedParts? Counted(int all, Sentence one, Sentence many) => all == 0 ? null : new(layer, all, Sentence.Of(all, one, many), $"of {all} {Sentence.Of(all, one, many)}");
    }

    /// <summary>How much of it breaks: a kind of decision where no procedure that serves it can succeed any more, of all else each thing once.</summary>
    public int BrokenBy(Failure failure)
    {
        if (Layer != Layer.Decisions)
            return failure.In(Layer).Select(broken => broken.Subject.Index).Distinct().Count();
        var lost = Lost(failure);
        return lost.Count == 0 ? 0 : Kinds(lost[0].Architecture).Count(kind => lost[0].Architecture.Procedures.Where(procedure => procedure.Serves.Contains(kind)).All(lost.Contains));
    }

    /// <summary>How many procedures fail besides, of which no kind of decision is lost: they serve none, or another procedure serves the same.</summary>
    public static int Besides(Failure failure)
    {
        var lost = Lost(failure);
        return lost.Count(procedure => !procedure.Serves.Any(kind => procedure.Architecture.Procedures.Where(other => other.Serves.Contains(kind)).All(lost.Contains)));
    }

    private static List<Procedure> Lost(Failure failure) =>
        [.. failure.In(Layer.Decisions).Where(broken => broken.Kind == ConsequenceKind.ProcedureFails).Select(broken => broken.Subject).OfType<Procedure>()];

    private static List<string> Kinds(Architecture model) => [.. model.Procedures.SelectMany(procedure => procedure.Serves).Distinct().Order(StringComparer.Ordinal)];
}
