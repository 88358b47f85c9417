using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>Nationals of one member hold a larger part of the key posts of an organisation than the file allows anybody.</summary>
public sealed class ConcentrationCheck : CheckOf<Organisation>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4005", "Concentration", Severity.Warning, "A member whose nationals hold more of the key posts than anybody may.");

    public override string RangesOver => "organisations that say how many of their key posts one member may hold";

    protected override IEnumerable<Organisation> Subjects(Situation situation) =>
        situation.Architecture.Organisations.Where(organisation => organisation.LargestShareOfKeyPosts is not null && !organisation.KeyPosts.IsEmpty);

    protected override Sentence Question(Organisation subject) => $"one member holds too many of the key posts of {subject}";

    protected override IEnumerable<Finding> Examine(Organisation subject, Situation situation)
    {
        var posts = subject.KeyPosts.Distinct().ToList();
        var limit = subject.LargestShareOfKeyPosts ?? Rational.One;
        var unknown = posts.Where(post => Offices.StateOf(post, situation.Date) == Incumbency.Unknown).ToList();
        var allowed = limit * posts.Count;
        var most = (int)(allowed.Numerator / allowed.Denominator);
        var origin = subject.Declaration.Clause("key posts")?.Origin ?? subject.Declaration.Origin;
        var held = posts.ToLookup(post => Offices.NationOf(post, situation.Date));
        foreach (var ofMember in held.OrderByDescending(ofMember => ofMember.Count()))
        {
            if (ofMember.Key is not { } member || ofMember.Count() <= most)
                continue;
            var share = Rational.Quotient(ofMember.Count(), posts.Count);
            yield return new Finding(
                Descriptor,
                subject,
                $"Nationals of {member} hold {ofMember.Count()} of the {posts.Count} key posts of {subject}; the file allows {new Quantity(limit, null, IsPercentage: true)}, which is {most} of {posts.Count}.",
                origin)
            {
                Witness = [WitnessPart.One("member", member.Name), WitnessPart.Many("posts", ofMember.Select(post => post.Name)), WitnessPart.One("share", share.ToString()), WitnessPart.One("allowed", limit.ToString())],
                Shown = $"{Listing.Of(ofMember)}.",
                Related = [.. ofMember.Take(Shown).Select(post => new RelatedPlace(post.Declaration.Clause("held by")?.Origin ?? post.Declaration.Origin, $"{post} is one of them"))],
                Sources = Evidence.Of(ofMember.Cast<Runtime.Model.Element>().Prepend(subject)),
                Hint = $"Let nationals of other members hold {ofMember.Count() - most} of these posts, or raise `at most`.",
            };
        }

        // The posts of which the file does not speak could all be held by whoever holds most of the others.
        var largest = held.Where(ofMember => ofMember.Key is not null).Select(ofMember => ofMember.Count()).Append(0).Max();
        if (largest <= most && largest + unknown.Count > most)
        {
            yield return Undecided(subject, Question(subject), new UnknownAnswerException($"the file names no holder of {Prose.List(unknown)} for this day, and {largest} of {posts.Count} are held by nationals of one member already")) with
            {
                Origin = origin,
            };
        }
    }

    private const int Shown = 8;
}
