using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>Writes the course of a procedure: its steps, one after the other and inside one another.</summary>
internal sealed class CourseEmitter(CodeWriter writer, DeclarationIndexes indexes, RuleObjects rules, ExpressionEmitter expressions)
{
    private const int LongestLine = 150;

    /// <summary>Writes the stages of a block as one stage, between <paramref name="head"/> and <paramref name="tail"/>.</summary>
    public void EmitStages(Symbol block, string head, string tail)
    {
        var groups = Grouped(block).ToList();
        if (groups.Count == 1)
            EmitGroup(groups[0], head, tail);
        else
            EmitParts($"{head}new Sequence(", groups, tail);
    }

    // `either { } or { } or { }` is one choice; everything else stands for itself.
    private static IEnumerable<List<Symbol>> Grouped(Symbol block)
    {
        List<Symbol>? choice = null;
        foreach (var child in block.Children)
        {
            if (child.Kind.Word == "or" && choice is not null)
            {
                choice.Add(child);
                continue;
            }

            if (choice is not null)
                yield return choice;
            choice = child.Kind.Word == "either" ? [child] : null;
            if (choice is null && child.Kind.Word != "otherwise")
                yield return [child];
        }

        if (choice is not null)
            yield return choice;
    }

    private void EmitGroup(List<Symbol> group, string head, string tail)
    {
        switch (group[0].Kind.Word)
        {
            case "either":
                EmitParts($"{head}new AtLeast(1,", [.. group.Select(way => new List<Symbol> { way })], tail, asBlocks: true);
                break;
            case "at least":
                var needed = group[0].Syntax.Count?.Number.Text.Replace(" ", "", StringComparison.Ordinal) ?? "1";
                EmitParts($"{head}new AtLeast({needed},", [.. Grouped(group[0])], tail);
                break;
            default:
                EmitStep(group[0], head, tail);
                break;
        }
    }

    private void EmitParts(string head, List<List<Symbol>> parts, string tail, bool asBlocks = false)
    {
        writer.Line(head);
        writer.Indent();
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i + 1 < parts.Count ? "," : ")" + tail;
            if (asBlocks)
                EmitStages(parts[i][0], "", end);
            else
                EmitGroup(parts[i], "", end);
        }

        writer.Outdent();
    }

    private void EmitStep(Symbol step, string head, string tail)
    {
        var by = step.Clause("by");
        var actor = by?.Value switch
        {
            BoundValue.Role role => CSharpText.Literal(role.Name),
            BoundValue.References { Symbols: [var symbol, ..] } => indexes.Constant(symbol),
            _ => throw new ArgumentException("A step that nobody takes is never generated.", nameof(step)),
        };
        var rule = step.Clause("using") is { Value: BoundValue.RuleUse } use ? $", {rules.NameOf(use)}" : "";
        var created = $"{head}new Step(model, {indexes.Constant(step)}, {actor}{rule})";
        var recused = by?.Qualifier("except")?.Value switch
        {
            BoundValue.Computed computed => expressions.Visit(computed.Expression).Text,
            BoundValue.References references => expressions.Visit(new BoundExpression.Union([.. references.Symbols.Select(symbol => new BoundExpression.Members(symbol))])).Text,
            _ => null,
        };
        var otherwise = step.Children.FirstOrDefault(child => child.Kind.Word == "otherwise");
        var line = recused is null ? created + tail : $"{created} {{ Recused = (at, about) => {recused} }}{tail}";
        if (otherwise is null && (recused is null || line.Length <= LongestLine))
        {
            writer.Line(line);
            return;
        }

        writer.Line(created);
        writer.Open();
        if (recused is not null)
            writer.Line($"Recused = (at, about) => {recused},");
        if (otherwise is not null)
            EmitStages(otherwise, "Otherwise = ", ",");
        writer.Close(tail);
    }
}
