using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Commands;

/// <summary>The organisations that commands, posts, bodies and missions belong to on a day. Each step up is taken once, so that a chain may be long.</summary>
/// <param name="date">The day.</param>
public sealed class Affiliations(DateOnly date)
{
    private readonly Dictionary<Element, Organisation?> _known = [];

    /// <summary>What stands directly above. Of several commands, the one with the whole chain of command goes before those that have parts of it.</summary>
    public static Element? Above(Element element, DateOnly date) => element switch
    {
        Command command => command.SuperiorsAt(date).OrderBy(superior => superior.Relation is not null).FirstOrDefault()?.Superior ?? (Element?)command.Organisation ?? FrameOf(command),
        Post post => post.Of,
        Body body => body.Organisation ?? (Element?)body.DomesticOf,
        Mission mission => mission.Organisation ?? (Element?)mission.Command,
        _ => null,
    };

    /// <summary>The organisation that something belongs to, or the first thing above it that belongs to one; null when the file does not say.</summary>
    public Organisation? Of(Element? start)
    {
        var path = new List<Element>();
        var next = start;
        Organisation? found = null;
        while (next is not null)
        {
            if ((found = next as Organisation) is not null || _known.TryGetValue(next, out found))
                break;

            // Unknown until the end of the way has been seen, which in a circle it never is.
            _known.Add(next, null);
            path.Add(next);
            next = (next as Command)?.Organisation ?? Above(next, date);
        }

        foreach (var element in path)
            _known[element] = found;
        return found;
    }

    private static Member? FrameOf(Command command) => command.FrameworkNations is [var nation] ? nation : null;
}
