namespace AfterNato.Syntax.Vocabulary;

/// <summary>What a clause of a `change` block does to the clauses that the changed declaration has.</summary>
public enum Alteration
{
    /// <summary>It takes the place of all clauses with its phrase.</summary>
    Replace,

    /// <summary>It stands beside them: `add members UA`.</summary>
    Add,

    /// <summary>It takes them away, or names out of their lists: `remove minimum`, `remove members US`.</summary>
    Remove,
}
