using AfterNato.Semantics.Diagnostics;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <summary>The names that one file declares. Posts are known by their own name wherever they stand; steps only in their procedure.</summary>
internal sealed class DeclarationTable
{
    private static readonly HashSet<string> ScopedKinds = ["step", "either", "or", "at least", "otherwise"];

    private readonly Dictionary<string, Declared> _byName = [];

    private DeclarationTable(SyntaxTree tree) => Tree = tree;

    public SyntaxTree Tree { get; }

    public IEnumerable<string> Names => _byName.Keys;

    public IEnumerable<Declared> All => _byName.Values;

    public static DeclarationTable Of(SyntaxTree tree, Func<DeclarationSyntax, bool> isLeftOut, DiagnosticBag diagnostics)
    {
        var table = new DeclarationTable(tree);
        foreach (var declaration in tree.Root.Items.OfType<DeclarationSyntax>().Where(declaration => declaration.Kind is { IsHeader: false } && !isLeftOut(declaration)))
            table.Add(declaration, null, diagnostics);
        return table;
    }

    public Declared? Find(string name) => _byName.GetValueOrDefault(name);

    private void Add(DeclarationSyntax declaration, DeclarationSyntax? parent, DiagnosticBag diagnostics)
    {
        if (declaration.Kind is not { } kind || ScopedKinds.Contains(kind.Word))
            return;

        // A change declares nothing itself, but new things may stand in it.
        if (kind.Changes is null && declaration.Name is { IsMissing: false } name)
        {
            var declared = new Declared(Tree, declaration, parent);
            if (!_byName.TryAdd(name.Text, declared))
            {
                var first = _byName[name.Text].Syntax.Anchor;
                diagnostics.Report(NameDiagnostics.DuplicateName(new(Tree.File, name.Span), name.Text, new(Tree.File, first.Span)));
            }
        }

        foreach (var nested in declaration.Items.OfType<DeclarationSyntax>())
            Add(nested, declaration, diagnostics);
    }

    /// <summary>A declaration, where it stands and what is around it.</summary>
    internal sealed record Declared(SyntaxTree Tree, DeclarationSyntax Syntax, DeclarationSyntax? Parent)
    {
        public string Name => Syntax.Name?.Text ?? "";
    }
}
