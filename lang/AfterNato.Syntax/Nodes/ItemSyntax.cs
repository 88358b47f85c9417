namespace AfterNato.Syntax.Nodes;

/// <summary>What may stand in a block: a declaration or a clause.</summary>
public abstract class ItemSyntax : SyntaxNode;
