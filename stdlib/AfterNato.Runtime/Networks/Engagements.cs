using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Networks;

/// <summary>Which organisations are engaged for something: they say so themselves, or the declaration of the thing names them.</summary>
internal static class Engagements
{
    public static IEnumerable<Organisation> Of(Element thing, string saidByOrganisation, string saidByThing, DateOnly date)
    {
        var named = thing.Declaration.All(saidByThing)
            .Where(clause => Element.PeriodOf(clause).Contains(date))
            .Select(clause => clause.Value).OfType<Value.References>()
            .SelectMany(references => references.Indexes)
            .ToHashSet();
        return thing.Architecture.Organisations.Where(organisation => named.Contains(organisation.Index) || organisation.NamedIn(saidByOrganisation, date).Contains(thing.Index));
    }
}
