using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Commands;

/// <summary>The organisations that commands, posts and bodies belong to on a day. Each step up is taken once, so that a chain may be long.</summary>
internal sealed class Affiliations(DateOnly date)
{
    private readonly Dictionary<Element, Organisation?> _known = [];

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
            next = (next as Runtime.Commands.Command)?.Organisation ?? Authorities.Above(next, date);
        }

        foreach (var element in path)
            _known[element] = found;
        return found;
    }
}
