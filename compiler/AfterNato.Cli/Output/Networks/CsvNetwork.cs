using AfterNato.Checks.Networks;
using AfterNato.Cli.Output.Tables;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Networks;

/// <summary>Prints the network of coalitions as comma-separated values, one answer in a row.</summary>
internal static class CsvNetwork
{
    public static void Write(TextWriter output, NetworkReport network) =>
        Csv.Write(output, ["question", "of", "title", "value", "decimal", "unknown"], Rows(network));

    private static IEnumerable<string[]> Rows(NetworkReport network)
    {
        var architecture = network.Situation.Architecture;
        yield return ["architecture", "", architecture.Title, architecture.Name, "", ""];
        yield return ["asOf", "", "", FormattableString.Invariant($"{network.Situation.Date:yyyy-MM-dd}"), "", ""];
        yield return Count("coalitions", network.Able);
        yield return Count("components", network.Components.Length);
        yield return Count("members", network.Members.Length);
        yield return Count("overlaps", network.Overlaps);
        yield return Count("pairs", network.Pairs);
        yield return Share("coalitionsPerMember", network.PerMember);
        yield return Share("coalitionsPerFunction", network.PerFunction);
        foreach (var coalition in network.Coalitions)
        {
            yield return About("members", coalition.Organisation, Names(coalition.Members));
            yield return About("frameworkNations", coalition.Organisation, Names(coalition.Frame));
            yield return About("provides", coalition.Organisation, Names(coalition.Functions));
            yield return About("canAct", coalition.Organisation, coalition.CanAct ? "true" : "false");
        }

        foreach (var component in network.Components)
            yield return ["component", "", "", Names(component), "", ""];
        foreach (var function in network.Functions)
        {
            yield return About("providedBy", function.Function, Names(function.Providers));
            yield return ["redundancy", function.Function.Name, function.Function.Title, function.Unknown is null ? Number(function.SmallestLoss.Length) : "", "", function.Unknown?.ToString() ?? ""];
            yield return ["smallestLoss", function.Function.Name, function.Function.Title, Names(function.SmallestLoss), "", function.Unknown?.ToString() ?? ""];
        }

        foreach (var cut in network.Cuts)
            yield return About("cutMember", cut.Member, string.Join(" / ", cut.Parts.Select(part => Names(part))));
        foreach (var member in network.Members)
            yield return About("memberOf", member.Member, Names(member.Coalitions));
    }

    private static string[] About(string question, Element of, string value) => [question, of.Name, of.Title, value, "", ""];

    private static string[] Count(string question, int count) => [question, "", "", Number(count), "", ""];

    private static string[] Share(string question, Rational? share) => [question, "", "", share?.ToString() ?? "", share?.ToDecimal(6) ?? "", ""];

    private static string Names(IEnumerable<Element> elements) => string.Join(" ", elements.Select(element => element.Name));

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
