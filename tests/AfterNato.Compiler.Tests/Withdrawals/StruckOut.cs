using System.Collections.Immutable;

using AfterNato.Checks;
using AfterNato.Checks.Findings;
using AfterNato.Checks.Withdrawals;
using AfterNato.Compiler.Files;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Text;


namespace AfterNato.Compiler.Tests.Withdrawals;

/// <summary>What the ordinary checks find in a file without a member, and not in the one with it.</summary>
internal static class StruckOut
{
    private static readonly string[] Asked = ["Headless", "BelowMinimum", "CapabilityGap", "InfeasibleBurden", "UnservedFunction"];

    public static Architecture Load(string text)
    {
        var bound = ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile("pact.arch", text)));
        Assert.True(!bound.HasErrors, string.Join('\n', bound.Diagnostics) + text);
        return new ArchitectureCompiler(useCache: false).Load(bound).Architecture;
    }

    public static ImmutableArray<string> Broken(RandomPact pact, Situation before, string member)
    {
        var after = Load(pact.Text(member)).Now;
        var hosted = before.Architecture.Commands.Where(command => command.Host?.Name == member).Select(command => $"Homeless {command.Name}");
        return [.. Found(after).Except(Found(before)).Concat(hosted).Order(StringComparer.Ordinal)];
    }

    /// <summary>A consequence in the words of the checks; null where none of these looks for it.</summary>
    public static string? Told(Consequence consequence) => consequence.Kind switch
    {
        ConsequenceKind.ProcedureFails => $"Fails {consequence.Subject.Name}",
        ConsequenceKind.Headless => $"Headless {consequence.Subject.Name}",
        ConsequenceKind.BelowMinimum => $"BelowMinimum {consequence.Subject.Name}",
        ConsequenceKind.Uncovered => $"CapabilityGap {consequence.Subject.Name}",
        ConsequenceKind.Infeasible => $"InfeasibleBurden {consequence.Subject.Name}",
        ConsequenceKind.FunctionUnserved => $"UnservedFunction {consequence.Subject.Name}",
        ConsequenceKind.Homeless => $"Homeless {consequence.Subject.Name}",
        _ => null,
    };

    private static IEnumerable<string> Found(Situation situation) =>
    [
        .. CheckCatalogue.All.Where(check => Asked.Contains(check.Descriptor.Name)).SelectMany(check => check.Run(situation).Findings)
            .Where(finding => finding.Verdict == Verdict.Violated)
            .Select(finding => $"{finding.Descriptor.Name} {finding.Subject.Name}"),
        .. situation.Architecture.Procedures.Where(procedure => !procedure.GameAt(situation, Roles.None).CanBeAdopted).Select(procedure => $"Fails {procedure.Name}"),
    ];
}
