using AfterNato.CodeGeneration;

namespace AfterNato.Compiler;

/// <summary>An architecture as a library that programs can use.</summary>
/// <param name="Model">Its C# and its data.</param>
/// <param name="Assembly">The compiled library, its data inside.</param>
/// <param name="Documentation">Its documentation for editors, as XML.</param>
/// <param name="RuntimePath">The path of the runtime library, which it needs beside it.</param>
public sealed record GeneratedLibrary(GeneratedModel Model, byte[] Assembly, byte[] Documentation, string RuntimePath);
