using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>Who takes part, and what they have together. No answer is better than another.</summary>
internal sealed class MembersTopic : Topic
{
    private static readonly (string Fact, string Question)[] Facts =
        [("population", "population"), ("gdp", "gross domestic product"), ("defence_spending", "defence spending"), ("personnel", "active personnel")];

    public override string Word => "members";

    public override ComparedSection Answer(Compared compared)
    {
        return new(Word,
        [
            compared.Ask("members/count", "how many take part", Direction.None, architecture => Count(compared.ParticipantsOf(architecture), architecture), isHeadline: true),
            compared.Ask("members/only", "in none of the others", Direction.None, architecture => ComparedCell.Of(CellPart.OfNames(OnlyIn(compared, architecture)))),
            .. Facts.Select(fact => compared.Ask($"members/{fact.Fact}", fact.Question, Direction.None, architecture => FactSum.Of(fact.Fact, compared.ParticipantsOf(architecture).Members, architecture.Situation))),
            compared.Ask("members/nuclear", "nuclear powers", Direction.None, architecture => Nuclear(compared, architecture), isHeadline: true),
        ])
        {
            Notes = [Everywhere(compared)],
        };
    }

    private static string Everywhere(Compared compared) => Power.Answer<List<string>>.To(() =>
            [.. Names(compared, compared.Architectures[0]).Where(name => compared.Architectures.All(architecture => Names(compared, architecture).Contains(name))).Order(StringComparer.Ordinal)])
        .Match(
            everywhere => everywhere.Count == 0 ? "Nobody takes part in all of them." : FormattableString.Invariant($"In all of them ({everywhere.Count}): {string.Join(", ", everywhere)}."),
            why => $"Who takes part in all of them is unknown: {why}.");

    private static ComparedCell Count(Participants participants, ComparedArchitecture architecture) =>
        ComparedCell.Of(CellPart.OfNumber(participants.Members.Count, FormattableString.Invariant($"{participants.Members.Count}")) with { Names = [.. Prose.Names(architecture.Situation.Members(participants.Members)).Order(StringComparer.Ordinal)] }) with
        {
            Remarks = [participants.Procedures == 0 ? "no procedure says what it serves, so all members of its organisations are counted" : "those with a seat in the procedures that say what they serve"],
        };

    private static ComparedCell Nuclear(Compared compared, ComparedArchitecture architecture)
    {
        var powers = architecture.Situation.Members(compared.ParticipantsOf(architecture).Members).Where(member => member.IsNuclear).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        return ComparedCell.Of(CellPart.OfNames(Prose.Names(powers))) with
        {
            Sources = Evidence.Of(powers.SelectMany(power => power.Declaration.All("nuclear").SelectMany(power.CitationsOf))),
        };
    }

    private static IEnumerable<string> OnlyIn(Compared compared, ComparedArchitecture architecture)
    {
        var others = compared.Architectures.Where(other => other != architecture).SelectMany(other => Names(compared, other)).ToHashSet();
        return Names(compared, architecture).Where(name => !others.Contains(name)).Order(StringComparer.Ordinal);
    }

    private static HashSet<string> Names(Compared compared, ComparedArchitecture architecture) => [.. Prose.Names(architecture.Situation.Members(compared.ParticipantsOf(architecture).Members))];
}
