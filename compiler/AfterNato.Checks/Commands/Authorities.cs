using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Commands;

/// <summary>To whom commands and posts answer on a day.</summary>
internal static class Authorities
{
    /// <summary>No chain of command of this world is longer.</summary>
    private const int Longest = 1_000;

    /// <summary>What something stands under, itself first: commands upwards, then the organisation or the member at the top.</summary>
    public static List<Element> ChainOf(Element? start, DateOnly date)
    {
        var chain = new List<Element>();
        var seen = new HashSet<Element>();
        for (var next = start; next is not null && chain.Count < Longest && seen.Add(next); next = Affiliations.Above(next, date))
            chain.Add(next);
        return chain;
    }

    /// <summary>«operational control»: what the word for a relation between commands means.</summary>
    public static Sentence Words(string? relation) => relation switch
    {
        "opcom" => (Sentence)$"operational command",
        "opcon" => $"operational control",
        "tacon" => $"tactical control",
        "adcon" => $"administrative control",
        _ => $"the whole chain of command",
    };
}
