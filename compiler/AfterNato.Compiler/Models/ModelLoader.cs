using System.Reflection;

using AfterNato.CodeGeneration;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Semantics.Symbols;

namespace AfterNato.Compiler.Models;

/// <summary>Makes a model of a bound architecture: generates C#, compiles it or takes it from the cache, loads it.</summary>
internal sealed class ModelLoader(ModelCache? cache)
{
    private readonly Dictionary<string, Type> _loaded = [];

    public CompiledModel Load(ArchitectureSymbol architecture)
    {
        var generated = ModelGenerator.Generate(architecture);
        var logic = (Logic?)Activator.CreateInstance(LogicTypeOf(generated))
            ?? throw new InvalidOperationException("The generated class cannot be created.");
        return new CompiledModel(new Architecture(ModelReader.Read(generated.Data), logic), generated);
    }

    private Type LogicTypeOf(GeneratedModel generated)
    {
        var key = ModelCache.KeyOf(generated.Logic);
        if (_loaded.TryGetValue(key, out var known))
            return known;

        // The key is part of the name, so that two versions of one architecture can live in one process.
        var assembly = cache?.Find(key);
        if (assembly is null)
        {
            assembly = CSharpCompiler.CompileLogic(generated, $"{generated.ClassName}-{key[..16]}");
            cache?.Add(key, assembly);
        }

        var type = Assembly.Load(assembly).GetType(generated.LogicType)
            ?? throw new InvalidOperationException($"The generated assembly has no {generated.LogicType}.");
        _loaded.Add(key, type);
        return type;
    }
}
