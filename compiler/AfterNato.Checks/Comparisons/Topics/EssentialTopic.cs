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

        // Whom a file calls essential is its own premise: who leaves out those of another file is not worse for that.
        var direction = compared.Architectures.Select(architecture => Premises(declared, architecture)).Distinct().Count() == 1 ? Direction.FewerNames : Direction.None;
        return new(Word, essential.Count == 0 ? [] : [compared.Ask("essential outside/members", "essential members outside", direction, architecture => Outside(compared, architecture, declared), isHeadline: true)])
        {
            Notes =
            [
                .. asked.Select(theatre => theatre.Unknown).OfType<string>(),
                .. essential.Count == 0 ? ["No file says who is essential: no theatre of theirs names an `essential` member."] :
                (string[])
                [
                    $"Essential by what any of the files says of a theatre: {string.Join(", ", essential)}.",
                    .. direction == Direction.None ? ["What is essential to a theatre is the premise of the file that says it; the files do not say the same, so that no answer is better than another."] : Array.Empty<string>(),
                    .. declared.GroupBy(theatre => (theatre.Title, Members: string.Join(", ", theatre.Members))).OrderBy(theatre => theatre.Key.Title, StringComparer.Ordinal)
                        .Select(theatre => $"{theatre.Key.Title}: {theatre.Key.Members} (said by {Prose.Joined([.. theatre.Select(file => file.Label)])})."),
                ],
            ],
        };
    }

    private static string Premises(List<EssentialMembers> declared, ComparedArchitecture architecture) => string.Join('\n', declared
        .Where(theatre => theatre.Label == architecture.Label)
        .Select(theatre => $"{theatre.Title}: {string.Join(", ", theatre.Members)}")
        .Distinct().Order(StringComparer.Ordinal));

    // Told with the theatre that they are essential to: theatres from which the same are missing together, the most first.
    private static ComparedCell Outside(Compared compared, ComparedArchitecture architecture, List<EssentialMembers> declared)
    {
        var inside = Prose.Names(architecture.Situation.Members(compared.ParticipantsOf(architecture).Members)).ToHashSet();
        var outside = declared.SelectMany(theatre => theatre.Members.Where(name => !inside.Contains(name)).Select(name => (theatre.Title, Name: name))).Distinct()
            .GroupBy(missing => missing.Title, missing => missing.Name)
            .OrderBy(missing => missing.Key, StringComparer.Ordinal)
            .GroupBy(missing => (Count: missing.Count(), Names: string.Join(", ", missing.Order(StringComparer.Ordinal))), missing => missing.Key)
            .OrderByDescending(theatres => theatres.Key.Count).ThenBy(theatres => theatres.Key.Names, StringComparer.Ordinal)
            .Select(theatres => $"{theatres.Key.Names} for {Prose.Joined([.. theatres.Select(title => $"«{title}»")])}").ToList();
        var names = declared.SelectMany(theatre => theatre.Members).Where(name => !inside.Contains(name)).Distinct().Order(StringComparer.Ordinal);
        return ComparedCell.Of(CellPart.OfNames(names) with { Text = outside.Count == 0 ? "nobody" : string.Join(", and ", outside) }) with
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
