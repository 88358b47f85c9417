using System.Collections.Immutable;

namespace AfterNato.CodeGeneration.Reforms;

/// <summary>Several stages of a reform as one piece of C#, and what each of them uses of it.</summary>
/// <param name="Model">The C# of all.</param>
/// <param name="Stages">The stages, in the order in which they were given.</param>
public sealed record GeneratedStages(GeneratedModel Model, ImmutableArray<GeneratedStage> Stages);
