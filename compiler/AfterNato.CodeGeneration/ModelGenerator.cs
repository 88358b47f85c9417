using System.Collections.Immutable;

using AfterNato.CodeGeneration.Reforms;
using AfterNato.CodeGeneration.Text;
using AfterNato.Runtime.Model;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration;

/// <summary>
/// Turns a bound architecture into C#. The generated code is the meaning of the file: there is no second evaluator. It holds logic and
/// names; facts travel beside it as compact data, so that compiling costs what the logic costs, however many members there are.
/// </summary>
public static class ModelGenerator
{
    /// <summary>Generates what a check needs of an architecture without errors: no names, no comments.</summary>
    public static GeneratedModel Generate(ArchitectureSymbol architecture) => Generate(architecture, null);

    /// <summary>Generates the model of an architecture without errors for people to read, debug and use.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="lineFile">How the C# can name a file of the architecture, so that it says which lines it comes from; null where it cannot.</param>
    public static GeneratedModel GenerateForReading(ArchitectureSymbol architecture, Func<string, string?> lineFile) => Generate(architecture, lineFile);

    /// <summary>Generates several stages of a reform at once: whatever two of them compute alike is generated once.</summary>
    /// <param name="stages">The stages, without errors; one at least.</param>
    /// <param name="name">The name of the architecture that they are stages of.</param>
    public static GeneratedStages GenerateStages(ImmutableArray<ArchitectureSymbol> stages, string name) => new StagesGenerator(stages, Identifiers.ClassName(name)).Generate();

    private static GeneratedModel Generate(ArchitectureSymbol architecture, Func<string, string?>? lineFile)
    {
        var className = Identifiers.ClassName(architecture.Name);
        var indexes = new DeclarationIndexes(architecture.Symbols);
        var computed = new ComputedValues();
        var data = new DataEmitter(architecture, indexes, computed).Emit();
        var (logic, forms) = new LogicEmitter(architecture.Title, className, indexes, lineFile)
            .Emit(OfKind(architecture, "procedure").Select(procedure => (procedure, (int?)null)), computed.Sets, computed.Conditions);
        var names = lineFile is not null ? new NamesEmitter(architecture, className, indexes).Emit() : "";
        return new GeneratedModel(className, logic, forms, names, ModelWriter.Write(data));
    }

    internal static ImmutableArray<Symbol> OfKind(ArchitectureSymbol architecture, string kind) =>
        [.. architecture.Symbols.Where(symbol => symbol.Kind.Word == kind)];
}
