using AfterNato.Checks.Findings;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>Who takes part, and what they have together. No answer is better than another.</summary>
internal sealed class MembersTopic : Topic
{
    private static readonly (string Fact, Sentence Question)[] Facts =
        [("population", $"population"), ("gdp", $"gross domestic product"), ("defence_spending", $"defence spending"), ("personnel", $"active personnel")];

    public override string Word => "members";

    public override ComparedSection Answer(Compared compared)
    {
        return new(Word,
        [
            compared.Ask("members/count", $"how many take part", Direction.None, architecture => Count(compared, architecture), isHeadline: true),
            compared.Ask("members/only", $"in none of the others", Direction.None, architecture => ComparedCell.Of(CellPart.OfNames(OnlyIn(compared, architecture)))),
            .. Facts.Select(fact => compared.Ask($"members/{fact.Fact}", fact.Question, Direction.None, architecture => FactSum.Of(fact.Fact, compared.ParticipantsOf(architecture).Members, architecture.Situation))),
            compared.Ask("members/nuclear", $"nuclear powers", Direction.None, architecture => Nuclear(compared, architecture), isHeadline: true),
        ])
        {
            Notes = [Everywhere(compared)],
        };
    }

    private static Sentence Everywhere(Compared compared) => Power.Answer<List<Member>>.To(() =>
            [.. Members(compared, compared.Architectures[0]).Where(member => compared.Architectures.All(architecture => Members(compared, architecture).Any(other => other.Name == member.Name)))])
        .Match<Sentence>(
            everywhere => everywhere.Count == 0 ? (Sentence)$"Nobody takes part in all of them." : $"In all of them ({everywhere.Count}): {ShortNames.Of(everywhere)}.",
            why => $"Who takes part in all of them is unknown: {why}.");

    private static ComparedCell Count(Compared compared, ComparedArchitecture architecture)
    {
        var participants = compared.ParticipantsOf(architecture);
        return ComparedCell.Of(CellPart.OfNumber(participants.Members.Count, $"{participants.Members.Count}") with { Names = [.. Prose.Names(Members(compared, architecture))] }) with
        {
            Remarks = [participants.Procedures == 0 ? (Sentence)$"no procedure says what it serves, so all members of its organisations are counted" : $"those with a seat in the procedures that say what they serve"],
        };
    }

    private static ComparedCell Nuclear(Compared compared, ComparedArchitecture architecture)
    {
        var powers = Members(compared, architecture).FindAll(member => member.IsNuclear);
        return ComparedCell.Of(CellPart.OfNames(powers)) with
        {
            Sources = Evidence.Of(powers.SelectMany(power => power.Declaration.All("nuclear").SelectMany(power.CitationsOf))),
        };
    }

    private static IEnumerable<Member> OnlyIn(Compared compared, ComparedArchitecture architecture)
    {
        var others = compared.Architectures.Where(other => other != architecture).SelectMany(other => Prose.Names(Members(compared, other))).ToHashSet();
        return Members(compared, architecture).Where(member => !others.Contains(member.Name));
    }

    private static List<Member> Members(Compared compared, ComparedArchitecture architecture) =>
        [.. architecture.Situation.Members(compared.ParticipantsOf(architecture).Members).OrderBy(member => member.Name, StringComparer.Ordinal)];
}
