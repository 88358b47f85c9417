using System.Globalization;
using System.Text;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Compiler.Tests.Decisions;

/// <summary>
/// Writes a game with known answers as a file says it: the weights are facts, every quota is a rule or a part of one, and what is composed is
/// composed within one rule or by the steps of a procedure, by turns.
/// </summary>
internal sealed class OracleText(int number, VotingGame game)
{
    private readonly StringBuilder _facts = new();
    private readonly StringBuilder _rules = new();
    private string? _votes;
    private int _count;

    private bool IsOneRule => number % 2 == 0;

    public string Write()
    {
        var course = IsOneRule ? Step(Condition(game)) : Course(game);
        var weight = _votes is null ? "" : $" weighted by {_votes}";
        var seats = string.Join(", ", Enumerable.Range(0, game.Players).Select(Member));
        return $"{_facts}{_rules}body b{Number(number)} {{ seats {seats}{weight} }}\nprocedure {Procedure(number)} {{\n{course}}}\n";
    }

    public static string Procedure(int number) => $"p{Number(number)}";

    public static string Member(int number) => $"m{Number(number)}";

    private string Course(VotingGame part) => part switch
    {
        AtLeastGame { Parts.Length: var all, Needed: var needed } some when needed == all => string.Concat(some.Parts.Select(Course)),
        AtLeastGame some => $"{string.Join(" or ", some.Parts.Select((one, index) => $"{(index == 0 ? "either " : "")}{{\n{Course(one)}}}"))}\n",
        _ => Step(Condition(part)),
    };

    private string Step(string condition)
    {
        var name = $"r{Number(number)}_{Number(_count++)}";
        _rules.Append(CultureInfo.InvariantCulture, $"rule {name} {{ {condition} }}\n");
        return $"step {name} {{ by b{Number(number)} using {name} }}\n";
    }

    private string Condition(VotingGame part) => part switch
    {
        AtLeastGame some => string.Join(some.Needed == some.Parts.Length ? " and " : " or ", some.Parts.Select(one => $"({Condition(one)})")),
        WeightedGame weighted => Quota(weighted),
        _ => throw new ArgumentException("The games with known answers are made of quotas.", nameof(part)),
    };

    private string Quota(WeightedGame weighted)
    {
        var (quota, weights) = (weighted.Quota.Amount, weighted.Weights);
        if (weights.All(weight => weight == Rational.One))
            return $"count(for) >= {quota}";

        var fact = $"f{Number(number)}_{Number(_count++)}";
        _facts.Append(CultureInfo.InvariantCulture, $"fact {fact} : quantity {{ unit people   values {string.Join(", ", weights.Select((weight, member) => $"{Member(member)} {weight} people"))} }}\n");
        var total = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        switch (_count % 3)
        {
            case 0 when total > Rational.Zero:
                return $"share(for, {fact}) >= {quota}/{total}";
            case 1 when _votes is null:
                _votes = fact;
                return $"votes(for) >= {quota}";
            default:
                return $"sum(m in for: {fact} of m) >= {quota} people";
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
