using System.Collections.Immutable;

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
    /// <summary>Generates the model of an architecture without errors.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="forReading">Whether people will read, debug and use the C#: it then has names and comments, says which lines it comes from and is checked for null. A check does without.</param>
    public static GeneratedModel Generate(ArchitectureSymbol architecture, bool forReading)
    {
        var className = Identifiers.ClassName(architecture.Name);
        var indexes = new DeclarationIndexes(architecture.Symbols);
        var computed = new ComputedValues();
        var data = new DataEmitter(architecture, indexes, computed).Emit();
        var logic = new LogicEmitter(architecture, className, indexes, computed, forReading).Emit();
        var names = forReading ? new NamesEmitter(architecture, className, indexes).Emit() : "";
        return new GeneratedModel(className, logic, names, ModelWriter.Write(data));
    }

    internal static ImmutableArray<Symbol> OfKind(ArchitectureSymbol architecture, string kind) =>
        [.. architecture.Symbols.Where(symbol => symbol.Kind.Word == kind)];
}
