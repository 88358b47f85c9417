namespace AfterNato.Semantics.Expressions;

/// <summary>What can be asked about a procedure.</summary>
public enum GameQuestion
{
    CanBlock,
    Suffices,
    VetoPlayers,
    BlockingNumber,
    DeadlockFree,
    Banzhaf,
    ShapleyShubik,
}
