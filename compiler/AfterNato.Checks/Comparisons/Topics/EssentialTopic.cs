using System.Collections.Immutable;

using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>Who is declared essential somewhere and does not take part.</summary>
internal sealed class EssentialTopic : Topic
{
    public override string Word => "essential outside";

    public override ComparedSection Answer(Compared compared)
    {
        var asked = compared.Architectures.SelectMany(Theatres).ToList();
        var declared = asked.Where(theatre => !theatre.Members.IsEmpty).ToList();
        var essential = declared.SelectMany(theatre => theatre.Members).Distinct().Order(StringComparer.Ordinal).ToList();
        return new(Word, essential.Count == 0 ? [] : [compared.Ask("essential outside/members", "essential members outside", Direction.FewerNames, architecture => Outside(compared, architecture, essential), isHeadline: true)])
        {
            Notes =
            [
                .. asked.Select(theatre => theatre.Unknown).OfType<string>(),
                .. essential.Count == 0 ? ["No file says who is essential: no theatre of theirs names an `essential` member."] :
                (string[])
                [
                    $"Essential by what any of the files says of a theatre: {string.Join(", ", essential)}.",
                    .. declared.GroupBy(theatre => (theatre.Title, Members: string.Join(", ", theatre.Members))).OrderBy(theatre => theatre.Key.Title, StringComparer.Ordinal)
                        .Select(theatre => $"{theatre.Key.Title}: {theatre.Key.Members} (said by {Prose.Joined([.. theatre.Select(file => file.Label)])})."),
                ],
            ],
        };
    }

    private static ComparedCell Outside(Compared compared, ComparedArchitecture architecture, List<string> essential)
    {
        var inside = Prose.Names(architecture.Situation.Members(compared.ParticipantsOf(architecture).Members)).ToHashSet();
        return ComparedCell.Of(CellPart.OfNames(essential.Where(name => !inside.Contains(name)))) with
        {
            Sources = Evidence.Of(architecture.Situation.Architecture.Theatres),
        };
    }

    private static IEnumerable<EssentialMembers> Theatres(ComparedArchitecture architecture) =>
        from theatre in architecture.Situation.Architecture.Theatres
        let members = Power.Answer<ImmutableArray<string>>.To(() => [.. Prose.Names(architecture.Situation.Members(theatre.EssentialAt(architecture.Situation))).Order(StringComparer.Ordinal)])
        select members.Match(
            known => new EssentialMembers(architecture.Label, theatre.Title, known, null),
            why => new EssentialMembers(architecture.Label, theatre.Title, [], $"Who is essential to {theatre.Title} in {architecture.Label} is unknown, and left aside: {why}."));

    private sealed record EssentialMembers(string Label, string Title, ImmutableArray<string> Members, string? Unknown);
}
