using AfterNato.CodeGeneration;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Semantics.Symbols;

namespace AfterNato.Compiler.Models;

/// <summary>Makes a model of a bound architecture: generates C#, compiles it or takes it from the cache, loads it.</summary>
internal sealed class ModelLoader(ModelCache? cache)
{
    private readonly Dictionary<string, GeneratedAssembly> _loaded = [];

    // The stages of a reform are compiled when somebody asks for them, which may be while another version of the file is.
    private readonly Lock _loading = new();

    public CompiledModel Load(ArchitectureSymbol architecture)
    {
        var generated = ModelGenerator.Generate(architecture);
        return new CompiledModel(new Architecture(ModelReader.Read(generated.Data), AssemblyOf(generated).CreateLogic(), new CompiledStages(architecture, this)), generated);
    }

    public GeneratedAssembly AssemblyOf(GeneratedModel generated)
    {
        lock (_loading)
            return Loaded(generated, ModelCache.KeyOf(generated.Compiled));
    }

    private GeneratedAssembly Loaded(GeneratedModel generated, string key)
    {
        if (_loaded.TryGetValue(key, out var known))
            return known;

        // The key is part of the name, so that two versions of one architecture can live in one process.
        if (cache?.Find(key) is { } kept && TryLoad(kept, generated.LogicType) is { } cached)
            return _loaded[key] = cached;

        var assembly = CSharpCompiler.CompileLogic(generated, $"{generated.ClassName}-{key[..16]}");
        cache?.Add(key, assembly);
        return _loaded[key] = GeneratedAssembly.Load(assembly, generated.LogicType);
    }

    // Whatever somebody has put into the cache: what cannot be loaded is compiled anew.
    private static GeneratedAssembly? TryLoad(byte[] assembly, string logicType)
    {
        try
        {
            return GeneratedAssembly.Load(assembly, logicType);
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or FileLoadException)
        {
            return null;
        }
    }
}
