using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>Findings that a file allows.</content>
public sealed partial class Binder
{
    private void BindAllowance(SyntaxTree tree, Symbol? about, ClauseSyntax clause)
    {
        if (clause.Value is not ShareExpressionSyntax { Name: var check, Quantity: TextExpressionSyntax reason })
            return;

        // What keeps a file from being compiled cannot be meant.
        var ofTexts = HonestyDiagnostics.All.Concat(ReformDiagnostics.All).Where(descriptor => descriptor.Severity < Severity.Error);
        IReadOnlyCollection<string> checks = [.. _options.Checks, .. ofTexts.Select(descriptor => descriptor.Name)];
        if (!checks.Contains(check.Text))
            _diagnostics.Report(NameDiagnostics.UnknownCheck(At(tree, check), check.Text, checks));
        else if (string.IsNullOrWhiteSpace(reason.Value))
            _diagnostics.Report(ValueDiagnostics.MissingReason(At(tree, reason), check.Text));
        else
            _allowances.Add(new BoundAllowance(check.Text, reason.Value, about, new(tree.File, clause.Core), tree != _layers[^1]));
    }
}
