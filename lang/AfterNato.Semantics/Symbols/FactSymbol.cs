using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>A declared fact: its type decides how its values are written.</summary>
public sealed class FactSymbol : Symbol
{
    internal FactSymbol(KindEntry kind, DeclarationParts parts)
        : base(kind, parts, null)
    {
    }

    /// <summary>The type that the declaration names; null when it names none that exists.</summary>
    public FactType? Type => FactTypes.Find(Syntax.Type?.Type.Text);

    /// <summary>The unit that its values must have; null when any unit of its type will do.</summary>
    public Symbol? Unit => Reference("unit");

    /// <summary>The kinds of declaration that may carry it.</summary>
    public IEnumerable<string> AppliesTo
    {
        get
        {
            var kinds = Clauses.Where(clause => clause.Phrase == "applies to").Select(clause => clause.Value).OfType<BoundValue.Words>().Select(words => words.Phrase);
            return kinds.DefaultIfEmpty("member");
        }
    }
}
