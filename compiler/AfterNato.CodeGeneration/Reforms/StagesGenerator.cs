using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration.Reforms;

/// <summary>
/// Turns stages of a reform into C#. Ten steps have a thousand stages, and compiling C# a thousand times would take minutes; but stages differ in
/// little. So declarations have the same numbers at all stages, code that is the same is written once, and a stage is its data together with the
/// numbers of the code that it uses.
/// </summary>
internal sealed class StagesGenerator
{
    // It stands where another stage declares something.
    private static readonly Declaration Nothing = new("", "", null, null, -1, [], default);

    private readonly ImmutableArray<ArchitectureSymbol> _stages;
    private readonly string _className;
    private readonly DeclarationIndexes _indexes;
    private readonly LogicEmitter _emitter;
    private readonly ComputedValues _computed;
    private readonly List<(Symbol Procedure, int? Number)> _courses = [];
    private readonly Dictionary<(int Declaration, string Code), int> _numbers = [];
    private readonly HashSet<int> _running = [];

    public StagesGenerator(ImmutableArray<ArchitectureSymbol> stages, string className)
    {
        _stages = stages;
        _className = className;
        _indexes = new DeclarationIndexes(stages);
        _emitter = new LogicEmitter(className, className, _indexes, lineFile: null);
        _computed = new ComputedValues(_emitter);
    }

    public GeneratedStages Generate()
    {
        var stages = _stages.Select(Generate).ToImmutableArray();
        var (logic, forms) = _emitter.Emit(_courses, _computed.Sets, _computed.Conditions);
        return new GeneratedStages(new GeneratedModel(_className, logic, forms, "", []), stages);
    }

    private GeneratedStage Generate(ArchitectureSymbol stage)
    {
        var data = new DataEmitter(stage, _indexes, _computed).Emit();
        var declarations = Enumerable.Repeat(Nothing, _indexes.Count).ToArray();
        foreach (var (symbol, declaration) in stage.Symbols.Zip(data.Declarations))
            declarations[_indexes[symbol]] = declaration;

        var courses = ImmutableDictionary.CreateBuilder<int, int>();
        foreach (var procedure in ModelGenerator.OfKind(stage, "procedure"))
        {
            if (CourseOf(procedure) is var course && course != _indexes[procedure])
                courses.Add(_indexes[procedure], course);
        }

        return new GeneratedStage(data with { Declarations = [.. declarations] }, courses.ToImmutable());
    }

    // The first course of a procedure is asked for by the number of its declaration, any other by a number beyond all declarations.
    private int CourseOf(Symbol procedure)
    {
        var declaration = _indexes[procedure];
        var key = (declaration, _emitter.CourseOf(procedure));
        if (_numbers.TryGetValue(key, out var known))
            return known;
        var isFirst = _running.Add(declaration);
        var number = isFirst ? declaration : _indexes.Count + _courses.Count;
        _courses.Add((procedure, isFirst ? null : number));
        _numbers.Add(key, number);
        return number;
    }
}
