using System.Collections.Immutable;

namespace AfterNato.Semantics.Expressions;

/// <summary>How the questions about a procedure are written, and what they answer.</summary>
public static class GameQuestions
{
    // In the order of the questions.
    private static readonly ImmutableArray<string> InOrder = ["can_block", "suffices", "veto_players", "blocking_number", "deadlock_free", "banzhaf", "shapley_shubik"];

    public static IEnumerable<string> Words => InOrder.Order(StringComparer.Ordinal);

    public static GameQuestion? Find(string word) => InOrder.IndexOf(word) is >= 0 and var index ? (GameQuestion)index : null;

    /// <summary>Whether a set of members comes before the procedure.</summary>
    public static bool TakesCoalition(GameQuestion question) => question is GameQuestion.CanBlock or GameQuestion.Suffices;

    /// <summary>Whether one member comes before the procedure.</summary>
    public static bool TakesMember(GameQuestion question) => question is GameQuestion.Banzhaf or GameQuestion.ShapleyShubik;

    public static ExpressionType TypeOf(GameQuestion question) => question switch
    {
        GameQuestion.VetoPlayers => ExpressionType.Set,
        GameQuestion.BlockingNumber => ExpressionType.Number,
        GameQuestion.Banzhaf or GameQuestion.ShapleyShubik => ExpressionType.Percentage,
        _ => ExpressionType.Boolean,
    };
}
