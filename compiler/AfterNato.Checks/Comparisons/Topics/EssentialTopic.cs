using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>Who is declared essential somewhere and does not take part.</summary>
internal sealed class EssentialTopic : Topic
{
    public override string Word => "essential outside";

    public override ComparedSection Answer(Compared compared)
    {
        var asked = compared.Architectures.SelectMany(Theatres).ToList();
        var declared = asked.Where(theatre => !theatre.Members.IsEmpty).ToList();
        var essential = declared.SelectMany(theatre => theatre.Members).DistinctBy(member => member.Name).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();

        // Whom a file calls essential is its own premise: who leaves out those of another file is not worse for that.
        var direction = compared.Architectures.Select(architecture => Premises(declared, architecture)).Distinct().Count() == 1 ? Direction.FewerNames : Direction.None;
        return new(Word, essential.Count == 0 ? [] : [compared.Ask("essential outside/members", $"essential members outside", direction, architecture => Outside(compared, architecture, declared), isHeadline: true)])
        {
            Notes = [.. asked.Select(theatre => theatre.Unknown).OfType<Sentence>(), .. Notes(essential, declared, direction)],
        };
    }

    private static IEnumerable<Sentence> Notes(List<Member> essential, List<EssentialMembers> declared, Direction direction)
    {
        if (essential.Count == 0)
        {
            yield return $"No file says who is essential: no theatre of theirs names an `essential` member.";
            yield break;
        }

        yield return $"Essential by what any of the files says of a theatre: {ShortNames.Of(essential)}.";
        if (direction == Direction.None)
            yield return $"What is essential to a theatre is the premise of the file that says it; the files do not say the same, so that no answer is better than another.";
        foreach (var saying in declared.GroupBy(theatre => (theatre.Theatre.Title, Members: theatre.Names)).OrderBy(theatre => theatre.Key.Title, StringComparer.Ordinal))
            yield return $"{saying.First().Theatre}: {ShortNames.Of(saying.First().Members)} (said by {DifferenceProse.Together(saying.Select(theatre => theatre.In))}).";
    }

    private static string Premises(List<EssentialMembers> declared, ComparedArchitecture architecture) => string.Join('\n', declared
        .Where(theatre => theatre.In == architecture)
        .Select(theatre => $"{theatre.Theatre.Title}: {theatre.Names}")
        .Distinct().Order(StringComparer.Ordinal));

    // Told with the theatre that they are essential to: theatres from which the same are missing together, the most first.
    private static ComparedCell Outside(Compared compared, ComparedArchitecture architecture, List<EssentialMembers> declared)
    {
        var inside = Prose.Names(architecture.Situation.Members(compared.ParticipantsOf(architecture).Members)).ToHashSet();
        var missing = declared.SelectMany(theatre => theatre.Members.Where(member => !inside.Contains(member.Name)).Select(member => (theatre.Theatre, Member: member))).ToList();
        var told = missing.DistinctBy(one => (one.Theatre.Title, one.Member.Name))
            .GroupBy(one => one.Theatre.Title)
            .OrderBy(theatre => theatre.Key, StringComparer.Ordinal)
            .Select(theatre => (theatre.First().Theatre, Names: ShortNames.Of(theatre.Select(one => one.Member).OrderBy(member => member.Name, StringComparer.Ordinal))))
            .GroupBy(theatre => (Count: theatre.Names.Elements.Length, Names: theatre.Names.ToString()))
            .OrderByDescending(theatres => theatres.Key.Count).ThenBy(theatres => theatres.Key.Names, StringComparer.Ordinal)
            .Select(theatres => (Sentence)$"{theatres.First().Names} for {Listing.Of(theatres.Select(theatre => (Sentence)$"«{theatre.Theatre}»"))}");
        var who = missing.Select(one => one.Member).DistinctBy(member => member.Name).OrderBy(member => member.Name, StringComparer.Ordinal);
        return ComparedCell.Of(CellPart.OfNames(who) with { Text = who.Any() ? Sentence.Chain(told, $", and ") : $"nobody" }) with
        {
            Sources = Evidence.Of(architecture.Situation.Architecture.Theatres),
        };
    }

    private static IEnumerable<EssentialMembers> Theatres(ComparedArchitecture architecture) =>
        from theatre in architecture.Situation.Architecture.Theatres
        let members = Power.Answer<ImmutableArray<Member>>.To(() =>
            [.. architecture.Situation.Members(theatre.EssentialAt(architecture.Situation)).OrderBy(member => member.Name, StringComparer.Ordinal)])
        select members.Match(
            known => new EssentialMembers(architecture, theatre, known, null),
            why => new EssentialMembers(architecture, theatre, [], $"Who is essential to {theatre} in {architecture} is unknown, and left aside: {why}."));

    private sealed record EssentialMembers(ComparedArchitecture In, Theatre Theatre, ImmutableArray<Member> Members, Sentence? Unknown)
    {
        public string Names => string.Join(", ", Prose.Names(Members));
    }
}
