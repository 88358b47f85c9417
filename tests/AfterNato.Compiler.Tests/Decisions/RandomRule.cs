using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Compiler.Tests.Decisions;

/// <summary>Rules at random, as they could stand in a file: many make sense, some are adopted by fewer votes rather than by more.</summary>
internal static class RandomRule
{
    public static Gen<string> Condition { get; } = OfDepth(3, []);

    private static Gen<string> Comparison { get; } = Gen.Elements(">=", ">=", ">", "<=", "<", "=", "!=");

    private static Gen<string> OfDepth(int depth, string[] variables) => depth == 0
        ? Simple(variables)
        : Gen.Frequency((4, Simple(variables)), (4, Joined(depth, variables)), (2, Quantified(depth, variables)), (1, Chosen(depth, variables)));

    private static Gen<string> Simple(string[] variables) => Gen.Frequency(
        (6, from set in Set(2, variables) from sign in Comparison from number in Gen.Choose(0, 7) select $"count({set}) {sign} {number}"),
        (2, from set in Set(1, variables) from other in Set(1, variables) from sign in Comparison from factor in Gen.Choose(1, 3) select $"count({set}) {sign} {factor}/2 * count({other})"),
        (3, from set in Set(1, variables) from sign in Comparison from percent in Gen.Choose(0, 100) from fact in Gen.Elements("", ", weight", ", population") select $"share({set}{fact}) {sign} {percent} %"),
        (2, from set in Set(1, variables) from sign in Comparison from number in Gen.Choose(0, 20) select $"sum(m in {set}: weight of m) {sign} {number} people"),
        (2, from set in Set(2, variables) from other in Set(1, variables) from sign in Gen.Elements("in", "=", "!=") select $"({set}) {sign} ({other})"),
        (2, from member in Member(variables) from set in Set(1, variables) select $"{member} in ({set})"),
        (1, from set in Set(1, variables) from sign in Comparison from number in Gen.Choose(0, 4) from weight in Gen.Choose(0, 6) select $"count(m in {set}: m in for and weight of m > {weight} people) {sign} {number}"),
        (1, Gen.Elements("yes", "no", "two_thirds", "consensus", "own(2, 30 %)", "weighted_majority", "simple_majority")));

    private static Gen<string> Joined(int depth, string[] variables) =>
        from left in OfDepth(depth - 1, variables)
        from right in OfDepth(depth - 1, variables)
        from word in Gen.Elements("({0}) and ({1})", "({0}) or ({1})", "({0}) and ({1})", "({0}) or ({1})", "not ({0})", "({0}) = ({1})")
        select word.Replace("{0}", left, StringComparison.Ordinal).Replace("{1}", right, StringComparison.Ordinal);

    private static Gen<string> Quantified(int depth, string[] variables)
    {
        var variable = $"x{variables.Length}";
        return from set in Set(1, variables)
               from word in Gen.Elements("every", "some")
               from body in OfDepth(depth - 1, [.. variables, variable])
               select $"(for {word} {variable} in {set}: ({body}))";
    }

    private static Gen<string> Chosen(int depth, string[] variables) =>
        from condition in OfDepth(depth - 1, variables)
        from whenTrue in OfDepth(depth - 1, variables)
        from whenFalse in OfDepth(depth - 1, variables)
        select $"(if ({condition}) then ({whenTrue}) else ({whenFalse}))";

    private static Gen<string> Member(string[] variables) => Gen.Elements(["m1", "m2", "m4", .. variables]);

    private static Gen<string> Set(int depth, string[] variables)
    {
        var simple = Gen.Frequency(
            (6, Gen.Constant("for")),
            (3, Gen.Constant("against")),
            (2, Gen.Elements("seats", "voting", "present", "absent", "abstaining", "trio")),
            (1, from one in Member(variables) from other in Member(variables) select $"{{{one}, {other}}}"));
        return depth == 0 ? simple : Gen.Frequency((4, simple), (3, from left in Set(depth - 1, variables) from right in Set(depth - 1, variables) from sign in Gen.Elements("&", "|", "except") select $"(({left}) {sign} ({right}))"));
    }
}
