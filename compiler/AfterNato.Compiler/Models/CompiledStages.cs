using System.Collections.Immutable;

using AfterNato.CodeGeneration;
using AfterNato.Runtime;
using AfterNato.Runtime.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;

namespace AfterNato.Compiler.Models;

/// <summary>
/// The stages of the reforms of one file, each bound from that file as if what is still to come did not stand in it. Those that are asked for
/// together are compiled together; what has been compiled is not compiled again.
/// </summary>
internal sealed class CompiledStages(ArchitectureSymbol architecture, ModelLoader loader) : TransitionStages
{
    // Those of the file's own order, which more than one check asks for. A search looks at each of a thousand others once.
    private readonly Dictionary<(int Transition, int Done), TransitionStage> _known = [];

    public override ImmutableArray<TransitionStage> Of(Transition transition, IReadOnlyList<ImmutableArray<int>> done)
    {
        lock (_known)
        {
            var symbol = architecture.Symbols.OfType<TransitionSymbol>().First(symbol => symbol.Name == transition.Name);
            var stages = new TransitionStage?[done.Count];
            var wanted = new List<int>();
            for (var number = 0; number < done.Count; number++)
            {
                if (IsOfFile(done[number]) && _known.TryGetValue((transition.Index, done[number].Length), out var known))
                    stages[number] = known;
                else
                    wanted.Add(number);
            }

            foreach (var (number, stage) in wanted.Zip(Compile(symbol, [.. wanted.Select(number => done[number])])))
            {
                stages[number] = stage;
                if (IsOfFile(stage.Done))
                    _known[(transition.Index, stage.Done.Length)] = stage;
            }

            return [.. stages.OfType<TransitionStage>()];
        }

        static bool IsOfFile(ImmutableArray<int> steps) => steps.IsEmpty || steps[^1] == steps.Length - 1;
    }

    private IEnumerable<TransitionStage> Compile(TransitionSymbol symbol, ImmutableArray<ImmutableArray<int>> wanted)
    {
        var bound = wanted.Select(done => architecture.At(symbol.After(done))).ToList();
        var possible = bound.Where(stage => !stage.HasErrors).ToImmutableArray();
        var architectures = new Queue<Architecture>(possible.IsEmpty ? [] : Compiled(possible));
        foreach (var (done, stage) in wanted.Zip(bound))
        {
            yield return stage.HasErrors
                ? new TransitionStage(done, null, [.. stage.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error).Select(ObstacleOf).Distinct()], Unasked(stage))
                : new TransitionStage(done, architectures.Dequeue(), [], Unasked(stage));
        }
    }

    private IEnumerable<Architecture> Compiled(ImmutableArray<ArchitectureSymbol> stages)
    {
        var generated = ModelGenerator.GenerateStages(stages, architecture.Name);
        var assembly = loader.AssemblyOf(generated.Model);
        return generated.Stages.Select(stage => new Architecture(stage.Data, new LogicOfStage(assembly.CreateLogic(), stage.Courses)));
    }

    private static ImmutableDictionary<string, string> Unasked(ArchitectureSymbol bound) =>
        bound.Unasked.DistinctBy(unasked => unasked.Name).ToImmutableDictionary(unasked => unasked.Name, unasked => unasked.Absent);

    // Without the lines around it, a message must say in what it is wrong.
    private string ObstacleOf(Diagnostic problem)
    {
        var places = problem.Related.Select(place => place.Location).Prepend(problem.Location);
        var around = places.Select(DeclarationAt).OfType<string>().Distinct().Take(3).ToList();
        return around.Count == 0 ? problem.Message : $"In {string.Join(", ", around.Select(name => $"`{SafeText.Shown(name)}`"))}: {problem.Message}";
    }

    private string? DeclarationAt(Location location) => architecture.Trees.First(tree => tree.File == location.File).Root.Items.OfType<DeclarationSyntax>()
        .FirstOrDefault(declaration => declaration.Kind is { IsHeader: false } && declaration.Span.Contains(location.Span))?.Name?.Text;
}
