using AfterNato.CodeGeneration;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Semantics.Symbols;

namespace AfterNato.Compiler.Models;

/// <summary>Makes a model of a bound architecture: generates C#, compiles it or takes it from the cache, loads it.</summary>
internal sealed class ModelLoader(ModelCache? cache)
{
    private readonly Dictionary<string, GeneratedAssembly> _loaded = [];

    public CompiledModel Load(ArchitectureSymbol architecture)
    {
        var generated = ModelGenerator.Generate(architecture, forReading: false);
        return new CompiledModel(new Architecture(ModelReader.Read(generated.Data), AssemblyOf(generated).CreateLogic()), generated);
    }

    private GeneratedAssembly AssemblyOf(GeneratedModel generated)
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

        var loaded = GeneratedAssembly.Load(assembly, generated.LogicType);
        _loaded.Add(key, loaded);
        return loaded;
    }
}
