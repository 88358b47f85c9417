using System.Reflection;
using System.Runtime.Loader;

using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Text;

namespace AfterNato.Cli.Tests.Building;

/// <summary>A library made of an architecture, loaded as a program would load it.</summary>
internal sealed record BuiltModel(GeneratedLibrary Library, Assembly Assembly)
{
    private Type Class => Assembly.GetType($"AfterNato.Models.{Library.Model.ClassName}", throwOnError: true) ?? throw new TypeLoadException();

    public Runtime.Architecture Architecture => Class.GetProperty("Model")?.GetValue(null) as Runtime.Architecture ?? throw new MissingMemberException();

    /// <summary>The library of a text; every message about the text fails.</summary>
    public static BuiltModel Of(string text, string path = "pact.arch")
    {
        var architecture = ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile(path, text)));
        Assert.Empty(architecture.Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Code} {diagnostic.Message} at {diagnostic.Location.Span}"));
        return Of(architecture);
    }

    /// <summary>The library of an architecture without errors.</summary>
    public static BuiltModel Of(ArchitectureSymbol architecture)
    {
        var library = ArchitectureCompiler.Build(architecture);
        return new BuiltModel(library, new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(library.Assembly)));
    }

    /// <summary>The names by which programs reach what a nested class lists, in alphabetical order.</summary>
    public IEnumerable<string> Names(string list) =>
        Class.GetNestedType(list)?.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
}
