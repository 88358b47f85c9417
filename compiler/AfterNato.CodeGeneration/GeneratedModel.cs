namespace AfterNato.CodeGeneration;

/// <summary>An architecture as C#: what it computes, the names by which programs reach it, and everything else as data.</summary>
/// <param name="ClassName">The name of the class through which programs reach the model: <c>Nato2026</c>.</param>
/// <param name="Logic">The source of the class that computes.</param>
/// <param name="Forms">The rest of it: the voting rules before it is known who votes how.</param>
/// <param name="Names">The source of the class with the names; empty when it is generated for a check.</param>
/// <param name="Data">The data, for <c>ModelReader</c>.</param>
public sealed record GeneratedModel(string ClassName, string Logic, string Forms, string Names, byte[] Data)
{
    /// <summary>The namespace of the generated classes.</summary>
    public const string Namespace = "AfterNato.Models";

    /// <summary>What is compiled for a check, and decides alone what comes of it.</summary>
    public string Compiled => Logic + Forms;

    /// <summary>The full name of the class that computes.</summary>
    public string LogicType => $"{Namespace}.{ClassName}Logic";

    /// <summary>The name of the resource that holds the data.</summary>
    public string ResourceName => $"{ClassName}.model";
}
