using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// A burden that is to be divided by a fact that somebody who shares it lacks, or that nobody has any of. Burdens that lack the same are told of
/// together.
/// </summary>
public sealed class KeyMissingCheck : CheckOf<Burden>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5002", "KeyMissing", Severity.Warning, "A burden that is divided by a fact which somebody who shares it lacks.");

    public override string RangesOver => "burdens that are divided by a fact";

    protected override IEnumerable<Burden> Subjects(Situation situation) => situation.Architecture.Burdens.Where(burden => !burden.Mixture.IsEqual);

    protected override Sentence Question(Burden subject) => $"the key of {subject:name} is known for everybody";

    protected override IEnumerable<Finding> Examine(Burden subject, Situation situation)
    {
        foreach (var gap in subject.KeyGapsAt(situation))
        {
            var alike = situation.Architecture.Burdens.Where(burden => IsAlike(burden, gap, situation));
            if (alike.First() == subject)
                yield return Told(subject, gap, [.. alike.Skip(1)], situation);
        }
    }

    private static bool IsAlike(Burden burden, KeyGap gap, Situation situation)
    {
        try
        {
            return burden.KeyGapsAt(situation).Any(other => other.Fact == gap.Fact && other.Missing.SequenceEqual(gap.Missing));
        }
        catch (UnknownAnswerException)
        {
            return false;
        }
    }

    private Finding Told(Burden burden, KeyGap gap, ImmutableArray<Burden> others, Situation situation)
    {
        var message = gap.Missing.IsEmpty
            ? (Sentence)$"{burden:name} cannot be divided by {gap.Fact:name}: nobody who shares it has any."
            : $"{burden:name} cannot be divided by {gap.Fact:name}: the file gives none for {Prose.List(gap.Missing)}.";
        var too = others.IsEmpty ? Sentence.Empty : $"The same keeps {Prose.Named(others)} from being divided.";
        return new Finding(Descriptor, burden, Sentence.Joined([message, too]), burden.Declaration.Clause("key")?.Origin ?? burden.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("fact", gap.Fact.Name),
                WitnessPart.Many("members", Prose.Names(gap.Missing)),
                WitnessPart.Many("burdens", others.Select(other => other.Name).Prepend(burden.Name)),
            ],
            Related = [new RelatedPlace(gap.Fact.Declaration.Origin, $"{gap.Fact:name} is declared here")],
            Sources = gap.Missing.IsEmpty ? Evidence.Of(BurdenEvidence.OfFigures(gap.Fact, situation.Members(burden.AmongAt(situation)), situation)) : Evidence.Of(burden),
            Hint = gap.Missing.IsEmpty ? $"Give a figure above zero, or divide by another key." : LeavingOut(gap.Missing),
        };
    }

    private static Sentence LeavingOut(ImmutableArray<Member> members)
    {
        var except = new Code($"among … except {string.Join(", ", members.Take(3).Select(member => member.Name))}{(members.Length > 3 ? ", …" : "")}");
        return Sentence.Of(members.Length, $"Give the figure, or leave out whom no key covers: {except}.", $"Give the figures, or leave out whom no key covers: {except}.");
    }
}
