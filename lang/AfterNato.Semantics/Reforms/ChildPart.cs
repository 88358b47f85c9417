using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Reforms;

/// <summary>A declaration inside another one, and the file in which it stands.</summary>
internal sealed record ChildPart(SyntaxTree Tree, DeclarationSyntax Syntax);
