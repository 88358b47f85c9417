using System.Collections.Frozen;

namespace AfterNato.Semantics.Expressions;

/// <summary>How the questions about a procedure are written, and what they answer.</summary>
public static class GameQuestions
{
    private static readonly FrozenDictionary<string, GameQuestion> ByWord = new Dictionary<string, GameQuestion>
    {
        ["can_block"] = GameQuestion.CanBlock,
        ["suffices"] = GameQuestion.Suffices,
        ["veto_players"] = GameQuestion.VetoPlayers,
        ["blocking_number"] = GameQuestion.BlockingNumber,
        ["deadlock_free"] = GameQuestion.DeadlockFree,
    }.ToFrozenDictionary();

    public static IEnumerable<string> Words => ByWord.Keys.Order(StringComparer.Ordinal);

    public static GameQuestion? Find(string word) => ByWord.TryGetValue(word, out var question) ? question : null;

    /// <summary>Whether a set of members comes before the procedure.</summary>
    public static bool TakesCoalition(GameQuestion question) => question is GameQuestion.CanBlock or GameQuestion.Suffices;

    public static ExpressionType TypeOf(GameQuestion question) => question switch
    {
        GameQuestion.VetoPlayers => ExpressionType.Set,
        GameQuestion.BlockingNumber => ExpressionType.Number,
        _ => ExpressionType.Boolean,
    };
}
