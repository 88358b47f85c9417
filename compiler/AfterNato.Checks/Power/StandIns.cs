using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Power;

/// <summary>Who is taken to act for whom in a decision. What is said about the power of members rests on it.</summary>
internal sealed class StandIns(PowerSubject subject, Situation situation)
{
    private IEnumerable<Post> Posts => subject.Steps.Select(step => step.Actor).OfType<Actor.OfPost>().Select(actor => actor.Post).Distinct();

    private IEnumerable<Body> Bodies => (subject.Element is Body body ? [body] : subject.Steps.Select(step => step.Actor).OfType<Actor.OfBody>().Select(actor => actor.Body)).Distinct();

    public IEnumerable<Sentence> Notes() => [.. Domestic(), .. Holders(), .. Parliaments(), .. Obstacles()];

    private IEnumerable<Sentence> Domestic()
    {
        var organs = Posts.Where(post => InOffice(post) is not null).Select(post => (Organ: (Element)post, Of: post.DomesticOf))
            .Concat(Bodies.Select(body => (Organ: (Element)body, Of: body.DomesticOf)));
        foreach (var ofMember in organs.Where(organ => organ.Of is not null).GroupBy(organ => organ.Of))
        {
            var titles = Listing.Of(ofMember.Select(organ => organ.Organ));
            yield return Sentence.Of(
                titles.Items.Length,
                $"What {titles} decides is taken for the consent of {ofMember.Key}.",
                $"What {titles} decide is taken for the consent of {ofMember.Key}.");
        }
    }

    private IEnumerable<Sentence> Holders()
    {
        foreach (var post in Posts.Select(InOffice).OfType<Post>().Where(post => post.DomesticOf is null && !post.IsUnknownAt(situation.Date)).Distinct())
        {
            if (post.IsIndependent)
                yield return $"{post} acts for no member and is taken to agree.";
            else if (post.HolderAt(situation.Date) is { } holder)
                yield return $"{post} is taken to act for {holder}, whose national holds the post.";
        }
    }

    private IEnumerable<Sentence> Parliaments() => Bodies.Where(body => body is { InterchangeableSeats: not null, DomesticOf: null })
        .Select(body => (Sentence)$"{body} is taken to agree, as far as its rule can be met at all, since its seats belong to no member: `--seats` makes each of them a player.");

    private IEnumerable<Sentence> Obstacles()
    {
        foreach (var post in Posts.Where(post => InOffice(post) is null))
        {
            yield return post.Deputies.Any()
                ? (Sentence)$"{post} and every deputy of it are vacant, so that what it has to do cannot be done."
                : $"{post} is vacant, so that what it has to do cannot be done.";
        }

        foreach (var body in Bodies.Where(body => !body.CanMeetAt(situation.Date, IsVacant)))
            yield return $"{body} cannot meet while {body.Convener} is vacant.";
        foreach (var body in Bodies.Where(body => body is { InterchangeableSeats: null, DomesticOf: null } && HasNoSeats(body)))
            yield return $"Nobody has a seat in {body} on this day, so that it cannot vote.";
    }

    private bool HasNoSeats(Body body) => body.SeatsAt(situation).IsEmpty;

    private Post? InOffice(Post post) => IsVacant(post) ? post.Deputies.FirstOrDefault(deputy => !IsVacant(deputy)) : post;

    private bool IsVacant(Post post) => post.IsVacantAt(situation.Date);
}
