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
    private readonly Dictionary<(int Transition, string Done), TransitionStage> _known = [];

    public override ImmutableArray<TransitionStage> Of(Transition transition, IReadOnlyList<ImmutableArray<int>> done)
    {
        lock (_known)
        {
            var symbol = architecture.Symbols.OfType<TransitionSymbol>().First(symbol => symbol.Name == transition.Name);
            Compile(transition.Index, symbol, [.. done.Where(steps => !_known.ContainsKey(Key(steps))).DistinctBy(Key)]);
            return [.. done.Select(steps => _known[Key(steps)])];
        }

        (int, string) Key(ImmutableArray<int> steps) => (transition.Index, string.Join(',', steps));
    }

    private void Compile(int transition, TransitionSymbol symbol, List<ImmutableArray<int>> wanted)
    {
        var possible = new List<(ImmutableArray<int> Done, ArchitectureSymbol Bound)>();
        foreach (var done in wanted)
        {
            var bound = architecture.At(symbol.After(done));
            if (bound.HasErrors)
                Add(new TransitionStage(done, null, [.. bound.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error).Select(ObstacleOf).Distinct()], Unasked(bound)));
            else
                possible.Add((done, bound));
        }

        if (possible.Count == 0)
            return;
        var generated = ModelGenerator.GenerateStages([.. possible.Select(stage => stage.Bound)], architecture.Name);
        var assembly = loader.AssemblyOf(generated.Model);
        foreach (var ((done, bound), stage) in possible.Zip(generated.Stages))
            Add(new TransitionStage(done, new Architecture(stage.Data, new LogicOfStage(assembly.CreateLogic(), stage.Courses)), [], Unasked(bound)));

        void Add(TransitionStage stage) => _known.Add((transition, string.Join(',', stage.Done)), stage);
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
