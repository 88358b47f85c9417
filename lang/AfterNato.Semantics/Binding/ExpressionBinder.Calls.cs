using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>Counts, shares, questions about procedures, and rules with numbers.</content>
internal sealed partial class ExpressionBinder
{
    public override BoundExpression VisitCallExpression(CallExpressionSyntax node)
    {
        // Where it was meant to end is not known, so that nothing can be said about what stands in it.
        if (node.Close.IsMissing)
            return Error;

        var word = node.Name.Text;
        switch (word)
        {
            case "count":
                return BindCount(node);
            case "sum":
                return BindSum(node);
            case "min" or "max":
                return BindExtreme(node, isGreatest: word == "max");
            case "share":
                return BindShare(node);
            case "votes":
                return BindVotes(node);
            case "rounded":
                return BindRounded(node);
            case "borne" or "burden_share":
                return BindBorne(node, isShare: word == "burden_share");
        }

        if (GameQuestions.Find(word) is { } question)
            return BindQuestion(node, question);
        if (scope.HasBallot && binder.Find(tree, node.Name) is RuleSymbol)
            return BindRuleUse(node);

        var known = GameQuestions.Words.Concat(["borne", "burden_share", "count", "max", "min", "rounded", "sum"]);
        diagnostics.Report(ValueDiagnostics.UnknownFunction(At(node.Name), word, scope.HasBallot ? known.Concat(["share", "votes"]) : known));
        return Error;
    }

    /// <summary>A rule, perhaps with its numbers.</summary>
    public BoundExpression BindRuleUse(ExpressionSyntax syntax)
    {
        var (name, arguments) = syntax switch
        {
            NameExpressionSyntax plain => (plain, []),
            CallExpressionSyntax call => (call.Name, call.Arguments),
            _ => (null, []),
        };
        if (name is null || RuleOf(name) is not { } rule)
            return Error;

        if (arguments.Length != rule.Parameters.Length)
        {
            var takes = rule.Parameters.Length switch
            {
                0 => "no numbers",
                1 => $"one number, {rule.Parameters[0]}",
                var count => $"{count} numbers: {string.Join(", ", rule.Parameters)}",
            };
            var hint = rule.Parameters.IsEmpty ? $"Write `{rule.Name}` alone." : $"Write it with its numbers between parentheses: `{rule.Name}({string.Join(", ", rule.Parameters)})`.";
            diagnostics.Report(ValueDiagnostics.WrongArguments(At(syntax), rule.Name, takes, hint));
            return Error;
        }

        var numbers = arguments.Select(argument => BindRuleArgument(argument.Value)).ToImmutableArray();
        if (numbers.Any(number => number.Type == ExpressionType.Error))
            return Error;
        for (var i = 0; i < numbers.Length; i++)
            binder.AddRuleArgument(rule, i, numbers[i], At(arguments[i]));
        return new BoundExpression.RuleUse(rule, numbers);
    }

    private RuleSymbol? RuleOf(NameExpressionSyntax name)
    {
        if (name.Parts.Length > 1 || !scope.Arguments.TryGetValue(name.Text, out var argument))
            return binder.Resolve(tree, name, "rule") as RuleSymbol;
        if (argument.Symbol is not RuleSymbol)
            diagnostics.Report(NameDiagnostics.WrongKind(argument.Location, argument.Symbol.Name, argument.Symbol.Kind.Word, "a rule", argument.Symbol.Location));
        return argument.Symbol as RuleSymbol;
    }

    private BoundExpression BindRuleArgument(ExpressionSyntax syntax)
    {
        var number = Visit(syntax);
        return number.Type.Kind is TypeKind.Number or TypeKind.Percentage or TypeKind.Error ? number : Mismatch(syntax, number.Type, ExpressionType.Number);
    }

    private BoundExpression BindVotes(CallExpressionSyntax node)
    {
        if (!scope.HasBallot)
        {
            diagnostics.Report(TypeDiagnostics.VotesOutsideRule(At(node)));
            return Error;
        }

        if (node.Arguments.Length != 1)
            return WrongArguments(node, "one set of seats: `votes(for)`");
        var set = BindOf(node.Arguments[0].Value, ExpressionType.Set);
        return AnyBroken(set) ? Error : new BoundExpression.Votes(set);
    }

    private BoundExpression BindShare(CallExpressionSyntax node)
    {
        if (!scope.HasBallot)
        {
            diagnostics.Report(TypeDiagnostics.ShareOutsideRule(At(node)));
            return Error;
        }

        if (node.Arguments.Length is not (1 or 2))
            return WrongArguments(node, "a set of seats, and perhaps a fact: `share(for, population)`");

        var set = BindOf(node.Arguments[0].Value, ExpressionType.Set);
        if (node.Arguments.Length == 1)
            return AnyBroken(set) ? Error : new BoundExpression.Share(set, null);
        if (node.Arguments[1].Value is not NameExpressionSyntax name)
            return WrongArguments(node, "a set of seats and the name of a fact: `share(for, population)`");
        if (binder.Resolve(tree, name, "fact") is not FactSymbol fact || TypeOf(fact, name) is not { Kind: not TypeKind.Error } type || AnyBroken(set))
            return Error;
        if (!type.IsNumeric)
            return Mismatch(name, type, ExpressionType.Number);
        if (fact.AppliesTo.Contains("member"))
            return new BoundExpression.Share(set, fact);
        diagnostics.Report(ValueDiagnostics.FactNotApplicable(At(name), fact.Name, "member", string.Join(" and ", fact.AppliesTo.Select(kind => $"`{kind}`")), $"{Binder.ApplyingTo(fact, "member")}, or name a fact of members.", fact.Location));
        return Error;
    }

    private BoundExpression BindQuestion(CallExpressionSyntax node, GameQuestion question)
    {
        if (!scope.MayAsk)
            return QuestionTooEarly(node, "a procedure");

        var (takesCoalition, takesMember) = (GameQuestions.TakesCoalition(question), GameQuestions.TakesMember(question));
        if (node.Arguments.Length != (takesCoalition || takesMember ? 2 : 1))
        {
            return WrongArguments(node, takesCoalition ? $"a set of members and a procedure: `{node.Name.Text}({{US}}, collective_defence)`"
                : takesMember ? $"one member and a procedure: `{node.Name.Text}(FR, collective_defence)`"
                : $"a procedure: `{node.Name.Text}(collective_defence)`");
        }

        var of = takesCoalition ? BindOf(node.Arguments[0].Value, ExpressionType.Set) : takesMember ? BindMember(node, node.Arguments[0].Value) : null;
        var (name, about) = node.Arguments[^1].Value switch
        {
            NameExpressionSyntax plain => (plain, []),
            CallExpressionSyntax call => (call.Name, call.Arguments),
            _ => (null, []),
        };
        if (name is null)
            return WrongArguments(node, "the name of a procedure");
        if (binder.Resolve(tree, name, "procedure") is not ProcedureSymbol procedure)
            return Error;

        var roles = about.Select(argument => BindRole(procedure, argument)).ToImmutableArray();
        return (of is not null && AnyBroken(of)) || roles.Any(role => AnyBroken(role.Member))
            ? Error
            : new BoundExpression.Question(question, procedure, roles, of);
    }

    private (string Role, BoundExpression Member) BindRole(ProcedureSymbol procedure, ArgumentSyntax argument)
    {
        var member = BindOf(argument.Value, ExpressionType.Set);
        if (argument.Name is { } name && procedure.Roles.Contains(name.Text))
            return (name.Text, member);

        diagnostics.Report(argument.Name is { } unknown
            ? ValueDiagnostics.NoSuchRole(At(argument), procedure.Name, unknown.Text, procedure.Roles)
            : ValueDiagnostics.WrongArguments(At(argument), procedure.Name, "members with the role that each is in", $"Write `{procedure.Name}({procedure.Roles.FirstOrDefault() ?? "role"}: …)`."));
        return ("", Error);
    }

    private BoundExpression WrongArguments(CallExpressionSyntax node, string takes)
    {
        diagnostics.Report(ValueDiagnostics.WrongArguments(At(node), node.Name.Text, takes, "Put that between the parentheses."));
        return Error;
    }
}
